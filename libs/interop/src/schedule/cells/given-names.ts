import { plain } from '../table';

/** Given names common among the people a French day hospital treats: only used to tell which part of « MARTIN JEANNE » is which. */
const GIVEN_NAMES = new Set(
  `abdallah abdelkader abdellah adam adele adeline adrien agathe agnes ahmed aicha aime aimee alain alban albert alex alexandra
alexandre alexia alexis ali alice alicia aline alix alphonse amandine amelie amina ana anais andre andrea andree ange angelique
anna anne annette annick annie anthony antoine antoinette antonio ariane arlette armand armelle arnaud arthur aude audrey
augustin aurelie aurelien axel aziz baptiste barbara bastien beatrice benedicte benjamin benoit bernadette bernard berthe bertrand
blanche brigitte bruno camille carine carla carlos carmen carole caroline catherine cecile cedric celine chantal charles charlotte
chloe christelle christian christiane christine christophe claire clara claude claudette claudie claudine clemence clement colette
coralie corinne cyril cyrille damien daniel daniele danielle david deborah delphine denis denise didier diane dominique dorothee
edith edmond edouard eleonore eliane elisabeth elise eliza ella elodie emile emilie emma emmanuel emmanuelle enzo eric erwan
estelle esther ethan etienne eugene eugenie eva evelyne fabien fabienne fabrice fanny farid fatiha fatima fatoumata felix fernand
fernande florence florent florian france francine francis francisco franck francois francoise frederic frederique gabriel
gabrielle gael gaelle genevieve georges georgette gerald geraldine gerard germaine ghislaine gilbert gilberte gilles ginette
gisele gregory guillaume gustave guy gwenaelle habib hamid hassan helene henri henriette herve hortense hubert hugo hugues huguette
ibrahim ida ines irene iris isabelle ismael jacqueline jacques jamila jawad jean jeanine jeanne jeannine jeremy jerome jessica
joachim joel joelle jonathan jose josephine joseph josette josiane josselin joyce juan jules julia julie julien juliette justine
kader karim karima karine katia kevin khadija kim laetitia lara laura laure laurence laurent lea leila leo leon leonie leontine
lilian liliane lina linda lise loic lola louis louise luc lucas lucette lucie lucien lucienne ludovic luis lydia lydie lyne
madeleine madjid magali malika manon manuel manuela marc marcel marcelle marcelline margaux margot marguerite maria mariam marianne
marie marielle marine marion marius marjorie marlene marthe martial martine maryse maryvonne mateo mathieu mathilde mathis matthieu
maud maurice max maxime mehdi melanie melissa michel michele micheline michelle mickael mireille mohamed mohammed monique morgane
mounir mourad muriel mustapha myriam nadege nadia nadine naima nassim natacha nathalie nathan nawel nelly nicolas nicole nina noa
noam noel noelle noemie nora norbert nour octave odette odile olga olivia olivier omar oceane ophelie oscar pascal pascale patrice
patricia patrick paul paule paulette pauline perrine philippe pierre pierrette quentin rachel rachid rachida raphael raymond
raymonde regine regis remi remy renaud rene renee richard robert roberte roger rolande romain roman romane romy rosa rosalie rose
rose-marie roxane sabine sabrina sacha said salma samia samir samira samuel sandra sandrine sara sarah sebastien serge severine
simon simone sofia solange sonia sophie stephane stephanie suzanne suzette sylvain sylvette sylviane sylvie tanguy tatiana theo
theodore therese thibault thierry thomas tiphaine valentin valentine valerie vanessa veronique victor victoire victoria vincent
violette virginie viviane william wassim xavier yann yannick yasmina yasmine yohan yolande youssef yves yvette yvon yvonne zahra
zineb zoe`.split(/\s+/),
);

/** « Jean-Pierre » is one when each of its parts is. */
export function isGivenName(word: string): boolean {
  const parts = plain(word).split(' ').filter(Boolean);
  return parts.length > 0 && parts.every((part) => GIVEN_NAMES.has(part));
}
