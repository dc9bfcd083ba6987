export { BITS_NEEDED, checkPassword, type PasswordFigures, type PasswordRefusal, type PasswordStands } from './password-strength';
export { readLogin, type LoginRefusal } from './login';
export { readRpps } from './rpps';
export { temporaryPassword } from './temporary-password';
