import {published} from "../published.js";
import {figuresOf} from "./figure.js";

const higher = figuresOf({source: "rekenkamer", topic: "background", indicator: "hoger-niveau"});
const leaving = figuresOf({source: "rekenkamer", topic: "background", indicator: "vsv-landelijk"});

/**
 * What the Court of Audit found by background, other characteristics held equal: the differences that this
 * site is about.
 */
export const backgroundFigures = {
  higherNonWestern: higher(
    published.doorstroomNonWestern.value,
    "points",
    "niet-westerse min geen migratieachtergrond, overige kenmerken gelijk, 2020",
    "non-western less no migration background, other characteristics equal, 2020",
    {at: "par 3.2.2", passage: "genomen 12,5 procentpunt meer kans hebben om door te stromen naar een hoger niveau"}
  ),
  higherWestern: higher(
    published.doorstroomWestern.value,
    "points",
    "westerse min geen migratieachtergrond, overige kenmerken gelijk, 2020",
    "western less no migration background, other characteristics equal, 2020",
    {at: "par 3.2.2", passage: "gemiddeld 2,8 procentpunt meer kans om door te stromen"}
  ),
  higherParents: higher(
    published.doorstroomParents.value,
    "points",
    "hoger min lager opgeleide ouders, overige kenmerken gelijk, 2020",
    "higher less lower educated parents, other characteristics equal, 2020",
    {at: "par 3.2.3", passage: "gemiddeld meer kans (4,9 procentpunt) hebben om door te stromen"}
  ),
  leavingNonWestern: leaving(
    published.vsvNonWestern.value,
    "points",
    "vsv in het mbo: niet-westerse min geen migratieachtergrond, overige kenmerken gelijk",
    "early leaving in mbo: non-western less no migration background, other characteristics equal",
    {at: "par 3.2.4", passage: "dan studenten zonder migratieachtergrond; een verschil van 0,5 procentpunt"}
  ),
  leavingWestern: leaving(
    published.vsvWestern.value,
    "points",
    "vsv in het mbo: westerse min geen migratieachtergrond, overige kenmerken gelijk",
    "early leaving in mbo: western less no migration background, other characteristics equal",
    {at: "par 3.2.4", passage: "studenten zonder migratieachtergrond groter, namelijk 1,6 procentpunt."}
  ),
  leavingParents: leaving(
    published.vsvParents.value,
    "points",
    "vsv in het mbo: hoger min lager opgeleide ouders, overige kenmerken gelijk",
    "early leaving in mbo: higher less lower educated parents, other characteristics equal",
    {at: "par 3.2.5", passage: "hebben een kleinere kans (1,1 procentpunt kleiner) op voortijdige schooluitval"}
  )
};
