export { checkPassword, type PasswordFigures, type PasswordRefusal } from './password-strength';
export { readLogin, type LoginRefusal } from './login';
export { temporaryPassword } from './temporary-password';
