import './tokens.css';
import './base.css';

export { UiProvider, type UiProviderProps } from './provider/ui-provider';
export { useColourScheme, type ColourChoice } from './provider/colour-scheme';
export type { UiWords } from './words/words';
export { join } from './join';

export { Icon, type IconProps } from './icon/icon';
export { iconNames, type IconName } from './icon/shapes';
export { Brand, type BrandProps } from './brand/brand';
export { Link, type LinkComponent, type LinkProps } from './link/link';
export { telHref } from './link/tel-href';
export { Button, buttonClass, type ButtonLook, type ButtonProps } from './button/button';
export { IconButton, type IconButtonProps } from './button/icon-button';

export { Panel, type PanelProps } from './panel/panel';
export { Page, type PageProps } from './page/page';
export { PageHeader, type PageHeaderProps } from './page-header/page-header';
export { PageState, type PageStateProps } from './page-header/page-state';
export { Count, IconNote, Kbd, Tag, type CountProps, type IconNoteProps, type TagProps } from './tag/tag';
export { AlertTriangle, type MarkWords } from './marks/mark';
export { ArrivalEdge, ArrivalKind, type ArrivalKindName, type ArrivalKindProps } from './marks/arrival-kind';
export { LabMark, type LabMarkProps, type LabState } from './marks/lab-mark';
export { GoAheadMark, type GoAheadMarkProps, type GoAheadState } from './marks/go-ahead-mark';
export { StateMark, StateShape, type DatedState, type StateMarkProps } from './marks/state-mark';
export { CircleMark, Severity, type CircleBasis, type CircleMarkProps, type SeverityProps } from './marks/severity';
export {
  BeforeAfter,
  BeforeAfterTable,
  type BeforeAfterProps,
  type BeforeAfterRow,
  type BeforeAfterTableProps,
} from './before-after/before-after';
export { Steps, type Step, type StepsProps } from './steps/steps';

export { Field, FieldError, type FieldProps } from './field/field';
export { DateInput, NumberInput, SelectInput, TextArea, TextInput, TimeInput } from './field/text-inputs';
export type {
  DateInputProps,
  NumberInputProps,
  SelectInputProps,
  SelectOption,
  TextAreaProps,
  TextInputProps,
  TimeInputProps,
} from './field/text-inputs';
export { Combobox, type ComboboxOption, type ComboboxProps } from './combobox/combobox';
export { Checkbox, type CheckboxProps } from './choice/checkbox';
export { CheckCard, CheckCardGroup, RadioCardGroup } from './choice/cards';
export type { CardOption, CheckCardGroupProps, CheckCardProps, RadioCardGroupProps } from './choice/cards';
export { ChipChoice, SegmentedFilter, type ChipChoiceProps, type SegmentedFilterProps } from './choice/chips';
export { FileDrop, type FileDropProps } from './file-drop/file-drop';
export { PickFile, type PickFileProps } from './pick-file/pick-file';

export { Dialog, type DialogProps } from './overlay/dialog';
export { ConfirmDialog, type ConfirmDialogProps } from './overlay/confirm-dialog';
export { ActDialog, type ActDialogProps } from './overlay/act-dialog';
export { ReasonDialog, type ReasonDialogProps } from './overlay/reason-dialog';
export { SidePanel, type SidePanelProps } from './overlay/side-panel';
export { MenuButton, type MenuButtonProps } from './overlay/menu-button';
export type { MenuAction, MenuChoice, MenuDivider, MenuEntry, MenuHeading } from './overlay/menu-entries';
export type { MenuTrigger } from './overlay/menu-host';
export { preloadOverlays } from './overlay/on-demand';
export { Sentence, SentenceMenu, type SentenceMenuProps } from './overlay/sentence-menu';
export { Tooltip, type TooltipProps } from './tooltip/tooltip';
export { useToast, type ShowToast } from './toast/toast';

export { Banner, type BannerProps } from './notice/banner';
export { EmptyState, ErrorState, type EmptyStateProps, type ErrorStateProps } from './notice/empty-state';
export { Skeleton, type SkeletonProps } from './notice/skeleton';

export { CellNote, DataTable, type Column, type DataTableProps, type RowTone } from './table/data-table';
export { DefinitionList, type Definition, type DefinitionListProps } from './table/definition-list';
export { PersonActions, type PersonActionsProps } from './person/person-actions';
export { PersonLine, PersonList, type PersonLineProps, type PersonListProps } from './person/person-line';
export { FigureStrip, type FigureEntry, type FigureStripProps } from './figure/figure-strip';
export { StateLegend, Timeline, type StateLegendProps, type TimelineProps } from './timeline/timeline';
export type { TimelineItem, TimelineLane } from './timeline/lay-out-lanes';

export { Shell, type NavItem, type ShellProps } from './shell/shell';
export { SkipLink, type SkipLinkProps } from './shell/skip-link';
export { ActionBar, BellButton, SearchButton, SearchField, WhoButton } from './shell/shell-slots';
export type { ActionBarProps, BellButtonProps, SearchButtonProps, SearchFieldProps, WhoButtonProps } from './shell/shell-slots';

export { useHotkeys, type Hotkeys } from './hotkeys/use-hotkeys';
export { useHotkeySwitch } from './hotkeys/hotkey-switch';
export { HotkeyHints, type HotkeyHint, type HotkeyHintsProps } from './hotkeys/hotkey-hints';
export { ReadingActs, ReadingColumn, ReadingPage, type ReadingColumnProps } from './reading-page/reading-page';
export { PrintSheet, usePrintSheet, type PrintSheetProps } from './print-sheet/print-sheet';
