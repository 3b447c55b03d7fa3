/** The 31 countries of the area of responsibility, ISO alpha-2. */
export const AOR_CODES: readonly string[] =
  'AG AR BB BO BR BZ CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC NI PA PE PY SR SV TT UY VC VE'.split(' ');

/** Where the seven smallest countries stand, for maps on which their shapes would vanish. */
export const SMALL_ISLANDS: Readonly<Record<string, readonly [number, number]>> = {
  AG: [-61.8, 17.1],
  BB: [-59.55, 13.2],
  DM: [-61.35, 15.4],
  GD: [-61.7, 12.1],
  KN: [-62.75, 17.3],
  LC: [-60.97, 13.9],
  VC: [-61.2, 13.25],
};

const NUMERIC =
  '028AG 032AR 052BB 068BO 076BR 084BZ 152CL 170CO 188CR 192CU 212DM 214DO 218EC 308GD 320GT 328GY 340HN 332HT 388JM ' +
  '659KN 662LC 558NI 591PA 604PE 600PY 740SR 222SV 780TT 858UY 670VC 862VE 840US 124CA 484MX 630PR 850VI 092VG 044BS ' +
  '136KY 796TC 060BM 533AW 531CW 528NL 250FR 660AI 500MS 663MF 534SX 652BL 238FK 239GS 304GL 666PM';

/** ISO numeric to alpha-2, for every country and territory of the Americas. */
export const ALPHA2: ReadonlyMap<string, string> = new Map(NUMERIC.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)]));

const FIPS =
  '01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI ' +
  '27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT ' +
  '51VA 53WA 54WV 55WI 56WY 72PR 78VI';

/** FIPS code to postal code, for the U.S. states, the District of Columbia, Puerto Rico and the Virgin Islands. */
export const POSTAL: ReadonlyMap<string, string> = new Map(FIPS.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(2)]));
