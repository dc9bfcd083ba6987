export { MessageEntity } from './message.entity';
export { NoticeEntity } from './notice.entity';
export { NoticeItemEntity } from './notice-item.entity';
export { AddresseeEntity } from './addressee.entity';
