import {fontFaces} from "./data-loaders/site/font-faces.js";
import {footer, header} from "./data-loaders/site/furniture.js";
import {parameterisedPaths} from "./data-loaders/site/pages.js";
import {basePath} from "./data-loaders/site/site-url.js";

export default {
  root: "src",
  output: "dist",
  base: basePath(process.env.SITE_URL),
  title: "Kansenverkenner mbo",
  style: "style.css",
  dynamicPaths: [...parameterisedPaths(), "/parts/embed-live.js"],
  globalStylesheets: [], // Framework's default asks a third party for fonts
  head: ({path}: {path: string}) => fontFaces(path),
  header: ({path}: {path: string}) => header(path),
  footer: ({path}: {path: string}) => footer(path),
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  typographer: false
};
