import { absolute, apiPath, DATA, dataPath } from '../model/urls.ts';

/** Programs of a few lines that read the data, by tool: an edition and checked files, or the editions of a year. */
export const examplesOf = (origin: string) => ({
  shell: `# One edition with the sources of each fact
curl -fsS ${absolute(origin, apiPath('editions/unitas/2025'))}

# A file, checked
curl -fsS --remote-name-all ${absolute(origin, DATA)}{editions.csv,SHA256SUMS}
sha256sum --check --ignore-missing SHA256SUMS`,
  python: `import json
from urllib.request import urlopen

with urlopen("${absolute(origin, apiPath('editions'))}") as answer:
    editions = json.load(answer)["data"]
for edition in editions:
    if edition["year"] == 2025:
        print(edition["title_en"], len(edition["participants"]), edition["url"])`,
  r: `address <- "${absolute(origin, dataPath('editions.csv'))}"
editions <- read.csv(address, na.strings = "", encoding = "UTF-8")
recent <- subset(editions, year == 2025)
print(recent[c("title_en", "participant_count", "url")], row.names = FALSE)`,
});
