import type {Download} from "../../src/tables/downloads.js";
import type {Release} from "../site/furniture.js";

const license = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0",
  path: "https://creativecommons.org/licenses/by/4.0/"
};
const description =
  "Bestanden van de Kansenverkenner mbo. Bestanden met ‘gesimuleerd’ in de naam gaan over studenten die niet bestaan.";

const descriptionEn =
  "Files of the Kansenverkenner mbo. Files with ‘gesimuleerd’ in their name are about students who do not exist.";
const maker = "Makers of the Kansenverkenner mbo";
const keywords = {
  nl: ["gelijke kansen", "middelbaar beroepsonderwijs", "simulatie", "multiniveau-analyse"],
  en: ["equal opportunity", "vocational education", "simulation", "multilevel analysis"]
} as const;
const languages = ["nl", "en"] as const;

const media: Readonly<Record<string, string>> = {
  csv: "text/csv",
  arrow: "application/vnd.apache.arrow.file",
  parquet: "application/vnd.apache.parquet"
};
const formatOf = (file: string): string => file.slice(file.lastIndexOf(".") + 1);
/** A name as Frictionless wants it: lower case letters, digits, points, dashes. */
const nameOf = (file: string): string => file.toLowerCase().replace(/[^a-z0-9.-]/g, "-");

/** All downloads as a Frictionless data package (specs.frictionlessdata.io, version 1). */
export function dataPackage(downloads: readonly Download[], {version, date}: Release) {
  return {
    profile: "data-package",
    name: "kansenverkenner-mbo",
    title: "Kansenverkenner mbo",
    description,
    version,
    keywords: [...keywords.nl],
    contributors: [{title: maker, role: "author"}],
    created: `${date}T00:00:00Z`,
    licenses: [license],
    resources: downloads.map(({file, title, badge, bytes, hash, fields, source}) => ({
      name: nameOf(file),
      path: file,
      title: title.nl,
      profile: formatOf(file) === "csv" ? "tabular-data-resource" : "data-resource",
      format: formatOf(file),
      mediatype: media[formatOf(file)],
      encoding: "utf-8",
      bytes,
      hash: `sha256:${hash}`,
      simulated: badge === "simulated",
      sources: [{title: source}],
      schema: {
        missingValues: [""],
        fields: fields.map(({name, type, description: about, values, missing}) => ({
          name,
          type,
          ...(about && {description: missing ? `${about} Leeg: ${missing}.` : about}),
          ...(values && {constraints: {enum: type === "integer" ? values.map(Number) : values}})
        }))
      }
    }))
  };
}

/** The same as a DCAT catalogue in JSON-LD (W3C DCAT 2), with addresses relative to the file. */
export function dcat(downloads: readonly Download[], {version, date}: Release) {
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dct: "http://purl.org/dc/terms/",
      spdx: "http://spdx.org/rdf/terms#",
      owl: "http://www.w3.org/2002/07/owl#",
      foaf: "http://xmlns.com/foaf/0.1/",
      xsd: "http://www.w3.org/2001/XMLSchema#"
    },
    "@id": "dcat.jsonld#dataset",
    "@type": "dcat:Dataset",
    "dct:title": [{"@value": "Kansenverkenner mbo", "@language": "nl"}],
    "dct:description": [
      {"@value": description, "@language": "nl"},
      {"@value": descriptionEn, "@language": "en"}
    ],
    "dct:identifier": `kansenverkenner-mbo-${version}`,
    "dct:creator": {"@type": "foaf:Agent", "foaf:name": maker},
    "dcat:keyword": languages.flatMap((of) => keywords[of].map((word) => ({"@value": word, "@language": of}))),
    "dct:accessRights": {"@id": "http://publications.europa.eu/resource/authority/access-right/PUBLIC"},
    "dct:issued": {"@value": date, "@type": "xsd:date"},
    "dct:license": {"@id": license.path},
    "dct:language": ["NLD", "ENG"].map((code) => ({
      "@id": `http://publications.europa.eu/resource/authority/language/${code}`
    })),
    "owl:versionInfo": version,
    "dcat:distribution": downloads.map(({file, title, bytes, hash}) => ({
      "@id": `dcat.jsonld#${nameOf(file)}`,
      "@type": "dcat:Distribution",
      "dct:title": [
        {"@value": title.nl, "@language": "nl"},
        {"@value": title.en, "@language": "en"}
      ],
      "dcat:downloadURL": {"@id": file},
      "dcat:accessURL": {"@id": "../data"},
      "dcat:mediaType": {"@id": `https://www.iana.org/assignments/media-types/${media[formatOf(file)]}`},
      "dcat:byteSize": {"@value": String(bytes), "@type": "xsd:nonNegativeInteger"},
      "dct:license": {"@id": license.path},
      "spdx:checksum": {
        "@type": "spdx:Checksum",
        "spdx:algorithm": {"@id": "http://spdx.org/rdf/terms#checksumAlgorithm_sha256"},
        "spdx:checksumValue": hash
      }
    }))
  };
}
