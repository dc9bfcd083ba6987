/**
 * What is tried first, in France and in a hospital: keyboard rows, months, teams, the product. A long password made of one of these and a
 * year keeps the length and none of the bits. Written as `bare` leaves a text: no accent, no case, no sign.
 */
export const KNOWN_BAD: readonly string[] = [
  ...['motdepasse', 'password', 'passe', 'azerty', 'qwerty', 'azertyuiop', 'qwertyuiop', 'qsdfghjklm', 'wxcvbn', 'abcdef'],
  ...['123456', '1234567890', '0123456789', '987654321', '112233', '654321', '000000', '111111'],
  ...['bonjour', 'soleil', 'doudou', 'chouchou', 'loulou', 'jetaime', 'marseille', 'iloveyou', 'welcome', 'bienvenue', 'admin'],
  ...['administrateur', 'hopital', 'infirmiere', 'infirmier', 'medecin', 'secretaire', 'docteur', 'sante', 'jalon', 'changeme'],
  ...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'],
  ...['printemps', 'automne', 'hiver', 'ete', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
];
