<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
    <context>
        <name>refapp</name>
        <message>
            <location filename="resources/messages.toml" />
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/help.py" />
            <source>&amp;About refapp</source>
            <translation>&amp;Om refapp</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>&amp;As the system</source>
            <translation>Som &amp;systemet</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>&amp;As usual</source>
            <translation>&amp;Vanleg storleik</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>&amp;Back</source>
            <translation>&amp;Tilbake</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>&amp;Clear search and filters</source>
            <translation>&amp;Tøm søk og filter</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>&amp;Comfortable</source>
            <translation>&amp;Luftig</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>&amp;Copy reference</source>
            <translation>&amp;Kopier referanse</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Mørkt</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>&amp;Drag PDFs, too (or hold Alt)</source>
            <translation>&amp;Dra med PDF-ar òg (eller hald Alt)</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>&amp;Edit reference</source>
            <translation>&amp;Rediger referanse</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Eksporter …</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>&amp;Filters</source>
            <translation>&amp;Filter</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>&amp;Find</source>
            <translation>&amp;Finn</translation>
        </message>
        <message>
            <location filename="refapp/gui/dock_title.py" />
            <source>&amp;Float</source>
            <translation>&amp;Løys ut</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <location filename="refapp/gui/dock_title.py" />
            <source>&amp;Hide</source>
            <translation>&amp;Gøym</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>&amp;Import…</source>
            <translation>&amp;Importer …</translation>
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>&amp;Keep going</source>
            <translation>Hald &amp;fram</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>&amp;Kind</source>
            <translation>&amp;Type</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>&amp;Language</source>
            <translation>S&amp;pråk</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>&amp;Larger</source>
            <translation>&amp;Større</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>&amp;Light</source>
            <translation>&amp;Lyst</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>&amp;Locate…</source>
            <translation>&amp;Finn fila …</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/tools.py" />
            <source>&amp;Missing files…</source>
            <translation>&amp;Manglande filer …</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>&amp;New reference…</source>
            <translation>N&amp;y referanse …</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>&amp;Next reference</source>
            <translation>&amp;Neste referanse</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/cite.py" />
            <source>&amp;Next style</source>
            <translation>&amp;Neste stil</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>&amp;None</source>
            <translation>&amp;Ingen</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>&amp;Open library…</source>
            <translation>&amp;Opne bibliotek …</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>&amp;Paste references</source>
            <translation>&amp;Lim inn referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>&amp;Pattern</source>
            <translation>&amp;Mønster</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>&amp;Previous reference</source>
            <translation>Før&amp;re referanse</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/cite.py" />
            <source>&amp;Previous style</source>
            <translation>&amp;Førre stil</translation>
        </message>
        <message>
            <location filename="refapp/gui/dock_title.py" />
            <source>&amp;Put back</source>
            <translation>&amp;Set tilbake</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Avslutt</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>&amp;Reading view</source>
            <translation>Les&amp;evising</translation>
        </message>
        <message>
            <location filename="refapp/gui/menus.py" />
            <source>&amp;Recent libraries</source>
            <translation>Bibliotek opna n&amp;yleg</translation>
        </message>
        <message>
            <location filename="refapp/gui/menus.py" />
            <source>&amp;Recent styles</source>
            <translation>Stilar &amp;brukte nyleg</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Gjer om</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>&amp;Remove from reference</source>
            <translation>F&amp;jern frå referansen</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>&amp;Restore from Trash</source>
            <translation>Hent att frå p&amp;apirkorga</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/help.py" />
            <source>&amp;Search help</source>
            <translation>&amp;Søkjehjelp</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>&amp;Search in folder…</source>
            <translation>&amp;Søk i mappe …</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>&amp;Smaller</source>
            <translation>&amp;Mindre</translation>
        </message>
        <message>
            <location filename="refapp/gui/menus.py" />
            <source>&amp;Sort by</source>
            <translation>Sorter &amp;etter</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>&amp;Star</source>
            <translation>Stjern&amp;e</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>&amp;Style</source>
            <translation>&amp;Stil</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/tools.py" />
            <source>&amp;Tags…</source>
            <translation>&amp;Emneord …</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Angre</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>&amp;What</source>
            <translation>&amp;Kva</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>(+{count} more)</source>
            <translation>(+{count} til)</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bar.py" />
            <source>({number} of {count})</source>
            <translation>({number} av {count})</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>+ Note</source>
            <translation>+ Notat</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_rows.py" />
            <source>+ Organisation</source>
            <translation>+ Organisasjon</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_rows.py" />
            <source>+ Person</source>
            <translation>+ Person</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/tags.py" />
            <source>+ tag</source>
            <translation>+ emneord</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/links_row.py" />
            <source>1 more link</source>
            <translation>1 lenkje til</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>2019, 2019..2023, 2019..</source>
            <translation>2019, 2019..2023, 2019..</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>2024, March 2024, Spring 2024, c. 1850, 2023/2024</source>
            <translation>2024, mars 2024, vår 2024, ca. 1850, 2023/2024</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/palette.py" />
            <source>&gt; actions   # tags   / collections   @ creators</source>
            <translation>&gt; handlingar   # emneord   / samlingar   @ opphavspersonar</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/facet_section.py" />
            <source>A click on a value keeps to it, with Ctrl to it too; Alt+click or Alt+Enter leaves it out.</source>
            <translation>Eit klikk på ein verdi viser berre han, med Ctrl òg han; Alt+klikk eller Alt+Enter utelèt han.</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/years.py" />
            <source>A click or a drag over the bars keeps to these years; with Alt it leaves them out.</source>
            <translation>Eit klikk på stolpane, eller eit drag over dei, viser berre desse åra; med Alt utelèt det dei.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A comma was missing in entry {key}; it was read as if it were there.</source>
            <translation>Eit komma mangla i oppføringa {key}; ho vart lesen som om det var der.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>A folder of pages is not kept updated.</source>
            <translation>Ei mappe med sider blir ikkje oppdatert.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A note or file of this item is in Zotero's trash and was left out.</source>
            <translation>Eit notat eller ei fil til elementet ligg i papirkorga til Zotero og er utelate.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A number or a text in quotes is missing at character {place}.</source>
            <translation>Eit tal eller ein tekst i hermeteikn manglar ved teikn {place}.</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bar.py" />
            <source>A page to go to (Ctrl+G)</source>
            <translation>Ei side å gå til (Ctrl+G)</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A pattern for citation keys cannot be empty.</source>
            <translation>Eit mønster for siteringsnøklar kan ikkje vere tomt.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A pattern for citation keys is at most {most} characters long.</source>
            <translation>Eit mønster for siteringsnøklar kan vere høgst {most} teikn langt.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A row of table {table} points to nothing (row {id}).</source>
            <translation>Ei rad i tabellen {table} peikar på ingenting (rad {id}).</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A saved search: {query}</source>
            <translation>Eit lagra søk: {query}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A search of this program cannot ask for all that Zotero's did; left out: {conditions}.</source>
            <translation>Eit søk i dette programmet kan ikkje spørje om alt det Zotero sitt gjorde; utelate: {conditions}.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>A selection stays as it is; choose a search or a collection.</source>
            <translation>Eit utval står som det er; vel eit søk eller ei samling.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>A slash nests a tag in another: Health/Bone. Those nested in it go with it.</source>
            <translation>Ein skråstrek legg eit emneord under eit anna: Helse/Bein. Dei som ligg under det, følgjer med.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>A title · {kind}</source>
            <translation>Ein tittel · {kind}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A value such as auth, year or title is missing at character {place}.</source>
            <translation>Ein verdi som auth, year eller title manglar ved teikn {place}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Abbreviation</source>
            <translation>Forkorting</translation>
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>About refapp</source>
            <translation>Om refapp</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>Abstract</source>
            <translation>Samandrag</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Accessed</source>
            <translation>Henta</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Act</source>
            <translation>Akt</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>Action</source>
            <translation>Handling</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/palette.py" />
            <source>Actions</source>
            <translation>Handlingar</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/filter_bar.py" />
            <source>Active filters</source>
            <translation>Aktive filter</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_rows.py" />
            <source>Add a person</source>
            <translation>Legg til ein person</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/tag_edit.py" />
            <source>Add a tag</source>
            <translation>Legg til eit emneord</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_rows.py" />
            <source>Add all creators that the text on the clipboard lists</source>
            <translation>Legg til alle opphavspersonane i teksten på utklippstavla</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Add an ORCID</source>
            <translation>Legg til ORCID</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_rows.py" />
            <source>Add an organisation</source>
            <translation>Legg til ein organisasjon</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>Add as new</source>
            <translation>Legg til som ny</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Add at the end</source>
            <translation>Legg til på slutten</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Add attac&amp;hment…</source>
            <translation>Legg til ve&amp;dlegg …</translation>
        </message>
        <message>
            <location filename="refapp/gui/attaching.py" />
            <source>Add attachment</source>
            <translation>Legg til vedlegg</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Add citation styles</source>
            <translation>Legg til siteringsstilar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/add_field.py" />
            <source>Add field…</source>
            <translation>Legg til felt …</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Add style file…</source>
            <translation>Legg til stilfil …</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Add the tag “{tag}”</source>
            <translation>Legg til emneordet «{tag}»</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Add the tag “{tag}” to {count} references</source>
            <translation>Legg emneordet «{tag}» til {count} referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/collection_chooser.py" />
            <source>Add to collection</source>
            <translation>Legg til i samling</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Add to collection…</source>
            <translation>Legg til i samling …</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Add what is selected</source>
            <translation>Legg til det som er valt</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/text_edits.py" />
            <source>Add: {name}</source>
            <translation>Legg til: {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/added.py" />
            <source>Added</source>
            <translation>Lagt til</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>Added as {key}.</source>
            <translation>Lagt til som {key}.</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Added earlier</source>
            <translation>Lagt til tidlegare</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Added in the last {count} days</source>
            <translation>Lagt til dei siste {count} dagane</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Added in the last {count} months</source>
            <translation>Lagt til dei siste {count} månadene</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Added in the last {count} weeks</source>
            <translation>Lagt til dei siste {count} vekene</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Added in the last {count} years</source>
            <translation>Lagt til dei siste {count} åra</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Added this month</source>
            <translation>Lagt til denne månaden</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/library_views.py" />
            <source>Added this week</source>
            <translation>Lagt til denne veka</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Added this year</source>
            <translation>Lagt til i år</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Added today</source>
            <translation>Lagt til i dag</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Added {date}</source>
            <translation>Lagt til {date}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Afrikaans</source>
            <translation>afrikaans</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>After</source>
            <translation>Etter</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_rows.py" />
            <source>Afterwards</source>
            <translation>Etterpå</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Albanian</source>
            <translation>albansk</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_pane.py" />
            <source>All as “{name}”</source>
            <translation>Alle som «{name}»</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>All files (*)</source>
            <translation>Alle filer (*)</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export_choices.py" />
            <source>All references</source>
            <translation>Alle referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>Already there</source>
            <translation>Finst frå før</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>Alt+M, A, S: merge, add, skip · Alt+↑↓: next record · Ctrl+Enter: import</source>
            <translation>Alt+M, A, S: slå saman, legg til, hopp over · Alt+↑↓: neste post · Ctrl+Enter: importer</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Alt+M: merge · Alt+N: not duplicates · in the table M, T, B: kept, other, both</source>
            <translation>Alt+M: slå saman · Alt+N: ikkje dublettar · i tabellen M, T, B: den som står, den andre, begge</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Amharic</source>
            <translation>amharisk</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/palette.py" />
            <source>An action, tag, collection, reference or style</source>
            <translation>Ei handling, eit emneord, ei samling, ein referanse eller ein stil</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>An address · {kind}</source>
            <translation>Ei adresse · {kind}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>An item of the archive path is no collection, year or month and is kept: {item}</source>
            <translation>Eit ledd i arkivstien er korkje samling, år eller månad og er teke vare på: {item}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>An unknown button is kept as a link: {button}</source>
            <translation>Ein ukjend knapp er teken vare på som ei lenkje: {button}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>An unknown section is kept as a note: {section}</source>
            <translation>Eit ukjent avsnitt er teke vare på som eit notat: {section}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Ancient Greek</source>
            <translation>gammalgresk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>And one more key that several references use.</source>
            <translation>Og éin annan nøkkel som fleire referansar bruker.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>And {count} more keys that several references use.</source>
            <translation>Og {count} andre nøklar som fleire referansar bruker.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Annotation</source>
            <translation>Merknad</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Annotations as notes</source>
            <translation>Merknader som notat</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/key_hint.py" />
            <source>Another reference has this key, too.</source>
            <translation>Ein annan referanse har òg denne nøkkelen.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Appearance and reading</source>
            <translation>Utsjånad og lesing</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Appendix</source>
            <translation>Tillegg</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Arabic</source>
            <translation>arabisk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Archive</source>
            <translation>Arkiv</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Archive collection</source>
            <translation>Arkivsamling</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Archive place</source>
            <translation>Stad for arkivet</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Archives in archives are not opened. Unpack it and import what is in it.</source>
            <translation>Arkiv i arkiv blir ikkje opna. Pakk det ut og importer innhaldet.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Article</source>
            <translation>Artikkel</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/sources.py" />
            <source>As imported</source>
            <translation>Som importert</translation>
        </message>
        <message>
            <location filename="refapp/gui/widgets/locale_box.py" />
            <source>As the style says</source>
            <translation>Som stilen seier</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>As the system</source>
            <translation>Som systemet</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>At first: {keys}</source>
            <translation>Opphavleg: {keys}</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/row_drop.py" />
            <source>Attach to “{title}”</source>
            <translation>Legg ved «{title}»</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Australia</source>
            <translation>Australia</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Austria</source>
            <translation>Austerrike</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Author</source>
            <translation>Forfattar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Author of the book</source>
            <translation>Forfattar av boka</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Authority</source>
            <translation>Styresmakt</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>Autumn</source>
            <translation>Haust</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bar.py" />
            <source>Back to the list (Esc)</source>
            <translation>Tilbake til lista (Esc)</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Back to what is saved</source>
            <translation>Tilbake til det som er lagra</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Bangla</source>
            <translation>bengali</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Basque</source>
            <translation>baskisk</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/comparison.py" />
            <source>Becomes</source>
            <translation>Blir</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Belgium</source>
            <translation>Belgia</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Better BibTeX JSON</source>
            <translation>Better BibTeX JSON</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Bill</source>
            <translation>Lovforslag</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Blog post</source>
            <translation>Blogginnlegg</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Blue</source>
            <translation>Blå</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Bokmål</source>
            <translation>bokmål</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Book</source>
            <translation>Bok</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Book review</source>
            <translation>Bokmelding</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Bosnian</source>
            <translation>bosnisk</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>Both are like another one of this group.</source>
            <translation>Begge liknar ein annan i gruppa.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/group_pane.py" />
            <source>Both say the same.</source>
            <translation>Begge seier det same.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Brazil</source>
            <translation>Brasil</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Bring back what you typed here before</source>
            <translation>Hent att det du skreiv her før</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Broadcast</source>
            <translation>Kringkastingsprogram</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Bulgarian</source>
            <translation>bulgarsk</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kind_list.py" />
            <source>By name</source>
            <translation>Etter namn</translation>
        </message>
        <message>
            <location filename="refapp/gui/menus.py" />
            <source>C&amp;olumns</source>
            <translation>K&amp;olonnar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Call number</source>
            <translation>Hyllesignatur</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Canada</source>
            <translation>Canada</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>Cancel it and &amp;quit</source>
            <translation>Avbryt og a&amp;vslutt</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Canon</source>
            <translation>Kanon</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Catalan</source>
            <translation>katalansk</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_tree.py" />
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Chair</source>
            <translation>Møteleiar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>Change</source>
            <translation>Endre</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>Change kind</source>
            <translation>Endre type</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Change of kind of {tags} tags in one reference</source>
            <translation>Endring av type for {tags} emneord i éin referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Change of kind of {tags} tags in {count} references</source>
            <translation>Endring av type for {tags} emneord i {count} referansar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Change the search “{name}”</source>
            <translation>Endre søket «{name}»</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>Change {count}</source>
            <translation>Endre {count}</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/columns.py" />
            <source>Changed</source>
            <translation>Endra</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>Changing tags</source>
            <translation>Endrar emneord</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Chapter</source>
            <translation>Kapittel</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Chapter number</source>
            <translation>Kapittelnummer</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>China</source>
            <translation>Kina</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Chinese</source>
            <translation>kinesisk</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/cite.py" />
            <source>Choose &amp;style…</source>
            <translation>Vel &amp;stil …</translation>
        </message>
        <message>
            <location filename="refapp/gui/past/view.py" />
            <source>Choose a change to go back to before it.</source>
            <translation>Vel ei endring for å gå tilbake til før ho.</translation>
        </message>
        <message>
            <location filename="refapp/gui/panels/detail.py" />
            <source>Choose a reference to read it here.</source>
            <translation>Vel ein referanse for å lese han her.</translation>
        </message>
        <message>
            <location filename="refapp/gui/widgets/style_box.py" />
            <source>Choose another style…</source>
            <translation>Vel ein annan stil …</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/menu_entries.py" />
            <source>Choose one reference first</source>
            <translation>Vel éin referanse først</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/menu_entries.py" />
            <source>Choose one reference first, not in the Trash</source>
            <translation>Vel éin referanse først, utanfor papirkorga</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>Choose one tag or several.</source>
            <translation>Vel eitt eller fleire emneord.</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/menu_entries.py" />
            <source>Choose references first</source>
            <translation>Vel referansar først</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/menu_entries.py" />
            <source>Choose references first, not in the Trash</source>
            <translation>Vel referansar først, utanfor papirkorga</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/menu_entries.py" />
            <source>Choose references in the Trash first</source>
            <translation>Vel referansar i papirkorga først</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/passage_bar.py" />
            <source>Choose words with the mouse to quote them with their page.</source>
            <translation>Vel ord med musa for å sitere dei med sidetal.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>Choose…</source>
            <translation>Vel …</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>Chosen when two references were merged</source>
            <translation>Valt då to referansar vart slått saman</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/citation_card.py" />
            <source>Citation</source>
            <translation>Sitering</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citation copied in {style}</source>
            <translation>Siteringa er kopiert i {style}</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/pinned_citations.py" />
            <source>Citation in {style}</source>
            <translation>Sitering i {style}</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Citation key</source>
            <translation>Siteringsnøkkel</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citation key copied</source>
            <translation>Siteringsnøkkelen er kopiert</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citation key made</source>
            <translation>Siteringsnøkkelen er laga</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citation key of one reference</source>
            <translation>Siteringsnøkkelen til éin referanse</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/marks.py" />
            <source>Citation key used twice</source>
            <translation>Siteringsnøkkel brukt to gonger</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Citation keys</source>
            <translation>Siteringsnøklar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citation keys of {count} references</source>
            <translation>Siteringsnøklane til {count} referansar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citation of {count} references copied in {style}</source>
            <translation>Sitering av {count} referansar kopiert i {style}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Citation style</source>
            <translation>Siteringsstil</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Citation style: {title}</source>
            <translation>Siteringsstil: {title}</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/palette.py" />
            <source>Citation styles</source>
            <translation>Siteringsstilar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Citation styles (*.csl)</source>
            <translation>Siteringsstilar (*.csl)</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/citation_card.py" />
            <source>Citations</source>
            <translation>Siteringar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Citations are [@key], \cite{key} or {Smith, 2020}.</source>
            <translation>Siteringar er [@key], \cite{key} eller {Smith, 2020}.</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/cite.py" />
            <source>Cite</source>
            <translation>Siter</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Cite &amp;with page…</source>
            <translation>Siter &amp;med side …</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_with_page.py" />
            <source>Cite with page</source>
            <translation>Siter med side</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Cited by</source>
            <translation>Sitert av</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Cites</source>
            <translation>Siterer</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citing</source>
            <translation>Sitering</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citing in {style}</source>
            <translation>Siterer i {style}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Classic work</source>
            <translation>Klassisk verk</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/center.py" />
            <source>Clear</source>
            <translation>Tøm</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/filter_bar.py" />
            <source>Clear all</source>
            <translation>Fjern alle</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/center.py" />
            <source>Clears the words and filters of the search</source>
            <translation>Tømmer orda og filtera i søket</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/find_bar.py" />
            <source>Close (Esc)</source>
            <translation>Lukk (Esc)</translation>
        </message>
        <message>
            <location filename="refapp/gui/dock_title.py" />
            <source>Close {panel}</source>
            <translation>Lukk {panel}</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Collapse all</source>
            <translation>Fald saman alle</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Collection</source>
            <translation>Samling</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Collections</source>
            <translation>Samlingar</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_menu.py" />
            <source>Colour</source>
            <translation>Farge</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>Colour and key ▾</source>
            <translation>Farge og tast ▾</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Colour of the tag “{tag}”</source>
            <translation>Farge på emneordet «{tag}»</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/header.py" />
            <source>Columns</source>
            <translation>Kolonnar</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/column_menu.py" />
            <source>Columns as at First</source>
            <translation>Tilbakestill kolonnane</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>Com&amp;pact</source>
            <translation>&amp;Tett</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Comfortable</source>
            <translation>Luftig</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>Command &amp;palette…</source>
            <translation>&amp;Kommandopalett …</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/palette.py" />
            <source>Command palette</source>
            <translation>Kommandopalett</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Committee</source>
            <translation>Komité</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kind_list.py" />
            <source>Common</source>
            <translation>Vanlege</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Compact</source>
            <translation>Tett</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Compiler</source>
            <translation>Samanstillar</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/completion.py" />
            <source>Completions</source>
            <translation>Framlegg</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Composer</source>
            <translation>Komponist</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Conference paper</source>
            <translation>Konferansebidrag</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/page_text.py" />
            <source>Contents</source>
            <translation>Innhald</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/side.py" />
            <source>Contents of the PDF</source>
            <translation>Innhaldet i PDF-en</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Contributor</source>
            <translation>Bidragsytar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/reading_page.py" />
            <source>Contributors</source>
            <translation>Bidragsytarar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/citation_card.py" />
            <source>Copy</source>
            <translation>Kopier</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/citation_card.py" />
            <source>Copy all that are selected</source>
            <translation>Kopier alle som er valde</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Copy as</source>
            <translation>Kopier som</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>Copy as text</source>
            <translation>Kopier som tekst</translation>
        </message>
        <message>
            <location filename="refapp/gui/copy_as.py" />
            <source>Copy as {way}</source>
            <translation>Kopier som {way}</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Copy c&amp;itation</source>
            <translation>Kopier s&amp;itering</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Copy citation &amp;key</source>
            <translation>Kopier siterings&amp;nøkkel</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/pinned_citations.py" />
            <source>Copy in {style}</source>
            <translation>Kopier i {style}</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/passage_bar.py" />
            <source>Copy quotation</source>
            <translation>Kopier sitat</translation>
        </message>
        <message>
            <location filename="refapp/gui/toolbar.py" />
            <source>Copy reference</source>
            <translation>Kopier referanse</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_with_page.py" />
            <source>Copy the citation as formatted text (Enter)</source>
            <translation>Kopier siteringa som formatert tekst (Enter)</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/citation_card.py" />
            <source>Copy the reference as formatted text</source>
            <translation>Kopier referansen som formatert tekst</translation>
        </message>
        <message>
            <location filename="refapp/gui/toolbar.py" />
            <source>Copy the selected references as a bibliography</source>
            <translation>Kopier dei valde referansane som litteraturliste</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/passage_bar.py" />
            <source>Copy the words (Ctrl+C)</source>
            <translation>Kopier orda (Ctrl+C)</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/passage_bar.py" />
            <source>Copy the words in quotation marks with citation and page (Ctrl+Shift+C)</source>
            <translation>Kopier orda i hermeteikn med sitering og side (Ctrl+Shift+C)</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Copying and dragging</source>
            <translation>Kopiering og draing</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>Create</source>
            <translation>Lag</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Creator</source>
            <translation>Opphavsperson</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Creators</source>
            <translation>Opphav</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/column_menu.py" />
            <source>Creators beneath the Title</source>
            <translation>Opphavspersonar under tittelen</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Creators beneath the title</source>
            <translation>Opphav under tittelen</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Croatian</source>
            <translation>kroatisk</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Ctrl+Return</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Curator</source>
            <translation>Kurator</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Czech</source>
            <translation>tsjekkisk</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/parts.py" />
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Danish</source>
            <translation>dansk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Dark</source>
            <translation>Mørkt</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Data set</source>
            <translation>Datasett</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/completion.py" />
            <source>Del forgets it</source>
            <translation>Del gløymer det</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Delete a note</source>
            <translation>Slett eit notat</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>Delete note: {name}</source>
            <translation>Slett notat: {name}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Delete the tag “{tag}” from one reference</source>
            <translation>Slett emneordet «{tag}» frå éin referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Delete the tag “{tag}” from {count} references</source>
            <translation>Slett emneordet «{tag}» frå {count} referansar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Delete {tags} tags from one reference</source>
            <translation>Slett {tags} emneord frå éin referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Delete {tags} tags from {count} references</source>
            <translation>Slett {tags} emneord frå {count} referansar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Delete “{name}”</source>
            <translation>Slett «{name}»</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Delete, keep the references</source>
            <translation>Slett, men ta vare på referansane</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Denmark</source>
            <translation>Danmark</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>Density</source>
            <translation>Tettleik</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Details</source>
            <translation>Detaljar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Dictionary entry</source>
            <translation>Ordboksartikkel</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Dimensions</source>
            <translation>Mål</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Director</source>
            <translation>Regissør</translation>
        </message>
        <message>
            <location filename="refapp/gui/work/view.py" />
            <source>Dismiss</source>
            <translation>Fjern</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Division</source>
            <translation>Avdeling</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>Do the same with all {count}</source>
            <translation>Gjer det same med alle {count}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Done again: {what}</source>
            <translation>Gjort om: {what}</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collections.py" />
            <source>Drag references here to collect them.</source>
            <translation>Dra referansar hit for å samle dei.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Drag to move, or press {up} and {down}</source>
            <translation>Dra for å flytte, eller trykk {up} og {down}</translation>
        </message>
        <message>
            <location filename="refapp/gui/main_window.py" />
            <source>Drop files or folders here to import them.</source>
            <translation>Slepp filer eller mapper her for å importere dei.</translation>
        </message>
        <message>
            <location filename="refapp/gui/pasting.py" />
            <source>Dropped text</source>
            <translation>Tekst som vart sleppt</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Duplicates in the library</source>
            <translation>Dublettar i biblioteket</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Dutch</source>
            <translation>nederlandsk</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>E&amp;dit title</source>
            <translation>Rediger &amp;tittel</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>E&amp;mpty Trash</source>
            <translation>Tøm papirkor&amp;ga</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>E&amp;xports kept updated…</source>
            <translation>E&amp;ksportar som blir oppdaterte …</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/added.py" />
            <source>Earlier</source>
            <translation>Tidlegare</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Edit</source>
            <translation>Rediger</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Edit a note</source>
            <translation>Rediger eit notat</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Edit cancelled. The library is as it was.</source>
            <translation>Redigeringa er avbroten. Biblioteket er som det var.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>Edit note: {name}</source>
            <translation>Rediger notat: {name}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Edit of one reference</source>
            <translation>Redigering av éin referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Edit of {count} references</source>
            <translation>Redigering av {count} referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Edit se&amp;veral…</source>
            <translation>Rediger f&amp;leire …</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/several.py" />
            <source>Edit several…</source>
            <translation>Endre fleire …</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>Edit {count} references</source>
            <translation>Rediger {count} referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>Edited by you</source>
            <translation>Redigert av deg</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>Editing {count} references</source>
            <translation>Redigerer {count} referansar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Edition</source>
            <translation>Utgåve</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Editor</source>
            <translation>Redaktør</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Editor and translator</source>
            <translation>Redaktør og omsetjar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Editorial director</source>
            <translation>Redaksjonsleiar</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/center.py" />
            <source>Empty Trash</source>
            <translation>Tøm papirkorga</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Empty it</source>
            <translation>Tøm feltet</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Empty the Trash</source>
            <translation>Tøm papirkorga</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Encyclopedia entry</source>
            <translation>Leksikonartikkel</translation>
        </message>
        <message>
            <location filename="refapp/gui/work/view.py" />
            <source>Ended lately</source>
            <translation>Ferdig nyleg</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>English</source>
            <translation>engelsk</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/find.py" />
            <source>Enter and Shift+Enter go from hit to hit (Ctrl+F)</source>
            <translation>Enter og Shift+Enter går frå treff til treff (Ctrl+F)</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_with_page.py" />
            <source>Enter copies</source>
            <translation>Enter kopierer</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/filter_chip.py" />
            <source>Enter edits it as text, Delete removes it</source>
            <translation>Enter redigerer det som tekst, Delete fjernar det</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/collection_chooser.py" />
            <source>Enter: add the {count} selected · Esc: cancel</source>
            <translation>Enter: legg til dei {count} valde · Esc: avbryt</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/collection_chooser.py" />
            <source>Enter: move the {count} selected · Esc: cancel</source>
            <translation>Enter: flytt dei {count} valde · Esc: avbryt</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Entry</source>
            <translation>Oppslag</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Equation</source>
            <translation>Likning</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Estonian</source>
            <translation>estisk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Event</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Event place</source>
            <translation>Stad for arrangement</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Every file is where it belongs.</source>
            <translation>Alle filer er der dei skal vere.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Executive producer</source>
            <translation>Utøvande produsent</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Expand all</source>
            <translation>Fald ut alle</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>Export</source>
            <translation>Eksporter</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_exports.py" />
            <source>Export now</source>
            <translation>Eksporter no</translation>
        </message>
        <message>
            <location filename="refapp/gui/exporting.py" />
            <source>Exporting to {name}</source>
            <translation>Eksporterer til {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_exports.py" />
            <source>Exports kept updated</source>
            <translation>Eksportar som blir oppdaterte</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>F&amp;acets</source>
            <translation>F&amp;asettar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>F&amp;ile</source>
            <translation>F&amp;il</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>F&amp;orward</source>
            <translation>Fra&amp;m</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Family name</source>
            <translation>Etternamn</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Faroese</source>
            <translation>færøysk</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/comparison.py" />
            <source>Field</source>
            <translation>Felt</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/comparison_view.py" />
            <source>Fields that differ</source>
            <translation>Felt som er ulike</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Figure</source>
            <translation>Figur</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>File linked anew</source>
            <translation>Fila er kopla til på nytt</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>File renamed</source>
            <translation>Fila har fått nytt namn</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/reading_page.py" />
            <source>Files</source>
            <translation>Filer</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Files and links</source>
            <translation>Filer og lenkjer</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Film</source>
            <translation>Film</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_menu.py" />
            <source>Filter by it</source>
            <translation>Filtrer på det</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/filter_chip.py" />
            <source>Filter {value}</source>
            <translation>Filter {value}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Find</source>
            <translation>Finn</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/preferences.py" />
            <source>Find a setting or a shortcut</source>
            <translation>Finn ei innstilling eller ein snarveg</translation>
        </message>
        <message>
            <location filename="refapp/gui/toolbar.py" />
            <source>Find actions, tags, collections, references and styles by typing</source>
            <translation>Finn handlingar, emneord, samlingar, referansar og stilar ved å skrive</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Find and replace</source>
            <translation>Finn og byt ut</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/creators.py" />
            <source>Find creator</source>
            <translation>Finn opphavsperson</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/tools.py" />
            <source>Find dup&amp;licates…</source>
            <translation>Finn dub&amp;lettar …</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/imports.py" />
            <source>Find import</source>
            <translation>Finn import</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Find in te&amp;xt</source>
            <translation>Finn i &amp;teksten</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/find_bar.py" />
            <source>Find in text</source>
            <translation>Finn i teksten</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/find.py" />
            <source>Find in the PDF</source>
            <translation>Finn i PDF-en</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bar.py" />
            <source>Find in the PDF (Ctrl+F)</source>
            <translation>Finn i PDF-en (Ctrl+F)</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/containers.py" />
            <source>Find journal or book</source>
            <translation>Finn tidsskrift eller bok</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/languages.py" />
            <source>Find language</source>
            <translation>Finn språk</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Find next in text</source>
            <translation>Finn neste i teksten</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Find previous in text</source>
            <translation>Finn førre i teksten</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tags.py" />
            <source>Find tag</source>
            <translation>Finn emneord</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Finland</source>
            <translation>Finland</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Finnish</source>
            <translation>finsk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>First page</source>
            <translation>Første side</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bar.py" />
            <source>Fit the whole page</source>
            <translation>Tilpass heile sida</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bar.py" />
            <source>Fit the width (Ctrl+0)</source>
            <translation>Tilpass breidda (Ctrl+0)</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Folio</source>
            <translation>Folio</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>For Excel: begin with the mark of UTF-8</source>
            <translation>For Excel: Start med UTF-8-merket</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>For example auth.lower + year + shorttitle(1). Values are joined by +, and | tries the next one, as in Better BibTeX. Keys that are there stay; Reference &gt; Citation keys makes others.</source>
            <translation>Til dømes auth.lower + year + shorttitle(1). Verdiar blir føydde saman med +, og | prøver den neste, som i Better BibTeX. Nøklar som finst, blir ståande; Referanse &gt; Siteringsnøklar lagar andre.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_rows.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_rows.py" />
            <source>Found</source>
            <translation>Funne</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Found: {same} with the same content, {named} with the same name only.</source>
            <translation>Funne: {same} med same innhald, {named} berre med same namn.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>France</source>
            <translation>Frankrike</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>French</source>
            <translation>fransk</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>From {files} ({kind})</source>
            <translation>Frå {files} ({kind})</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>From {kind}</source>
            <translation>Frå {kind}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Galician</source>
            <translation>galisisk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>German</source>
            <translation>tysk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Germany</source>
            <translation>Tyskland</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/several.py" />
            <source>Give all of them the same value of a field</source>
            <translation>Gi alle same verdi i eit felt</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Given names</source>
            <translation>Førenamn</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_exports.py" />
            <source>Go on</source>
            <translation>Hald fram</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Go on updating {name}</source>
            <translation>Hald fram med å oppdatere {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>Go to</source>
            <translation>Gå til</translation>
        </message>
        <message>
            <location filename="refapp/gui/work/view.py" />
            <source>Going on</source>
            <translation>Går føre seg</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Graphic</source>
            <translation>Bilete</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Greek</source>
            <translation>gresk</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Green</source>
            <translation>Grøn</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Grey</source>
            <translation>Grå</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Groups of likely duplicates</source>
            <translation>Grupper av moglege dublettar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>Groups of records</source>
            <translation>Grupper av postar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Guest</source>
            <translation>Gjest</translation>
        </message>
        <message>
            <location filename="refapp/gui/copy_as.py" />
            <source>HTML with COinS</source>
            <translation>HTML med COinS</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>HTML, RTF, text, Markdown or BibTeX</source>
            <translation>HTML, RTF, tekst, Markdown eller BibTeX</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Handle to drag this creator by</source>
            <translation>Handtak til å dra opphavspersonen med</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/parts.py" />
            <source>Has</source>
            <translation>Har</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has a DOI</source>
            <translation>Har DOI</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has a PDF</source>
            <translation>Har PDF</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has a file</source>
            <translation>Har ei fil</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has a missing file</source>
            <translation>Har ei manglande fil</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has a note</source>
            <translation>Har notat</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has a summary</source>
            <translation>Har oppsummering</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has an abstract</source>
            <translation>Har samandrag</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has no DOI</source>
            <translation>Har ikkje DOI</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has no PDF</source>
            <translation>Har ikkje PDF</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has no abstract</source>
            <translation>Har ikkje samandrag</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has no file</source>
            <translation>Har ikkje fil</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has no missing file</source>
            <translation>Har inga manglande fil</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has no note</source>
            <translation>Har ikkje notat</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has no summary</source>
            <translation>Har ikkje oppsummering</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has no tags</source>
            <translation>Har ikkje emneord</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Has tags</source>
            <translation>Har emneord</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Headword</source>
            <translation>Oppslagsord</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Hearing</source>
            <translation>Høyring</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Hebrew</source>
            <translation>hebraisk</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/help.py" />
            <source>Help</source>
            <translation>Hjelp</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Hidden files are not looked at.</source>
            <translation>Gøymde filer blir ikkje lesne.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Hindi</source>
            <translation>hindi</translation>
        </message>
        <message>
            <location filename="refapp/gui/panels/history.py" />
            <source>History</source>
            <translation>Historikk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Host</source>
            <translation>Programleiar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Hungarian</source>
            <translation>ungarsk</translation>
        </message>
        <message>
            <location filename="refapp/gui/main_window.py" />
            <source>INN pages, VitaminDWiki posts, BibTeX, RIS, CSL-JSON and many more are recognised by themselves.</source>
            <translation>INN-sider, VitaminDWiki-innlegg, BibTeX, RIS, CSL-JSON og mange fleire blir kjende att av seg sjølve.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Iceland</source>
            <translation>Island</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Icelandic</source>
            <translation>islandsk</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>Identifiers</source>
            <translation>Identifikatorar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Illustrator</source>
            <translation>Illustratør</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>Import &amp;folder…</source>
            <translation>Importer &amp;mappe …</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>Import &amp;ledger…</source>
            <translation>Import&amp;logg …</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Import cancelled. The library is as it was.</source>
            <translation>Importen er avbroten. Biblioteket er som det var.</translation>
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>Import files</source>
            <translation>Importer filer</translation>
        </message>
        <message>
            <location filename="refapp/gui/main_window.py" />
            <source>Import files…</source>
            <translation>Importer filer …</translation>
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>Import folder</source>
            <translation>Importer mappe</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>Import from &amp;clipboard</source>
            <translation>Importer frå &amp;utklippstavla</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>Import nothing</source>
            <translation>Importer ingenting</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Import of one reference</source>
            <translation>Import av éin referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Import of {count} references</source>
            <translation>Import av {count} referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/imports.py" />
            <source>Import {number}</source>
            <translation>Import {number}</translation>
        </message>
        <message>
            <location filename="refapp/gui/importing.py" />
            <source>Importing {name}</source>
            <translation>Importerer {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/imports.py" />
            <source>Imports</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/reading_page.py" />
            <source>In</source>
            <translation>I samling</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>In another program</source>
            <translation>I eit anna program</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/pinned_citations.py" />
            <source>In pinned styles</source>
            <translation>I festa stilar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>In plain language</source>
            <translation>På enkelt språk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>In the comfortable list; otherwise they have a column of their own.</source>
            <translation>I den luftige lista; elles har opphavet ein eigen kolonne.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>In the file</source>
            <translation>I fila</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/added.py" />
            <source>In the last day</source>
            <translation>Siste døgnet</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/added.py" />
            <source>In the last month</source>
            <translation>Siste månaden</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/added.py" />
            <source>In the last week</source>
            <translation>Siste veka</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/added.py" />
            <source>In the last year</source>
            <translation>Siste året</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/related.py" />
            <source>In the library</source>
            <translation>I biblioteket</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tags.py" />
            <source>In the list the keys 1 to 9 add and remove a tag. F2: rename · Del: delete</source>
            <translation>I lista legg tastane 1 til 9 til og fjernar emneord. F2: endre namn · Del: slett</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>In the window</source>
            <translation>I vindauget</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>In which bibliographies and citations are copied, shown and exported.</source>
            <translation>Stilen litteraturlister og siteringar blir kopierte, viste og eksporterte i.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>India</source>
            <translation>India</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Indonesian</source>
            <translation>indonesisk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Interview</source>
            <translation>Intervju</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Interviewer</source>
            <translation>Intervjuar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Ireland</source>
            <translation>Irland</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Irish</source>
            <translation>irsk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Issue</source>
            <translation>Hefte</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It cannot be told where the file {path} is; its name is kept.</source>
            <translation>Det går ikkje å seie kvar fila {path} er; namnet er teke vare på.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>It changed nothing.</source>
            <translation>Han endra ingenting.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It could not be read: {reason}.</source>
            <translation>Det kunne ikkje lesast: {reason}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It has neither a bibliography entry nor a title, so nothing was taken in.</source>
            <translation>Sida har korkje ei litteraturoppføring eller ein tittel, så ingenting vart henta inn.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It is damaged in the archive.</source>
            <translation>Fila er skadd i arkivet.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>It is in the library as {key}.</source>
            <translation>Finst i biblioteket som {key}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It is likely the same as {citekey}.</source>
            <translation>Det er truleg den same som {citekey}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It is packed in a way refapp does not read. Unpack it and import what is in it.</source>
            <translation>Fila er pakka på ein måte refapp ikkje les. Pakk ut og importer innhaldet.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It is packed {ratio} times smaller than it is, which only files made to harm are.</source>
            <translation>Fila er pakka {ratio} gonger mindre enn ho er; slik er berre filer som er laga for å skade.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It is protected by a password.</source>
            <translation>Fila er verna med passord.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It looks like {format}, but could not be understood ({reason}).</source>
            <translation>Det liknar {format}, men let seg ikkje forstå ({reason}).</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It may be the same as {citekey}.</source>
            <translation>Det kan vere den same som {citekey}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It stands {count} times in this text.</source>
            <translation>Det står {count} gonger i teksten.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/sources.py" />
            <source>It was made here; nothing was imported.</source>
            <translation>Han er laga her; ingenting er importert.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It was read from a formatted reference; please look it over.</source>
            <translation>Det er lese frå ein formatert referanse; sjå over det.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Italian</source>
            <translation>italiensk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Italy</source>
            <translation>Italia</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Its name leads out of the archive ({name}); it was left out.</source>
            <translation>Namnet fører ut av arkivet ({name}); fila er utelaten.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Japanese</source>
            <translation>japansk</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_pane.py" />
            <source>Join all lists</source>
            <translation>Slå saman alle lister</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Journal article</source>
            <translation>Tidsskriftartikkel</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Jurisdiction</source>
            <translation>Jurisdiksjon</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/group_pane.py" />
            <source>Keep</source>
            <translation>Ta vare på</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Keep an export updated…</source>
            <translation>Hald ein eksport oppdatert …</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Keep the style at hand, in menus and beside the citation ({keys})</source>
            <translation>Ha stilen for handa, i menyar og ved sida av siteringa ({keys})</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/passage_bar.py" />
            <source>Keep the words as a note of the reference (Ctrl+Alt+S)</source>
            <translation>Ta vare på orda som eit notat til referansen (Ctrl+Alt+S)</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/facet_section.py" />
            <source>Keep to this</source>
            <translation>Vis berre denne</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/facet_section.py" />
            <source>Keep to this, too</source>
            <translation>Vis òg denne</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Keep two likely duplicates apart</source>
            <translation>Hald to moglege dublettar frå kvarandre</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>Keep updated whenever its content changes</source>
            <translation>Oppdater når innhaldet blir endra</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Keep {count} likely duplicates apart</source>
            <translation>Hald {count} moglege dublettar frå kvarandre</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Keep {name} updated</source>
            <translation>Hald {name} oppdatert</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/group_pane.py" />
            <source>Kept</source>
            <translation>Blir ståande</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Kept as it is: {fields}. The field has no place of its own.</source>
            <translation>Teke vare på som det står: {fields}. Feltet har ingen eigen plass.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Kept as they are: {fields}. These {count} fields have no place of their own.</source>
            <translation>Tekne vare på som dei står: {fields}. Desse {count} felta har ingen eigen plass.</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_model.py" />
            <source>Kept updated: {files}</source>
            <translation>Blir oppdatert: {files}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_tree.py" />
            <source>Key</source>
            <translation>Tast</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/library_views.py" />
            <source>Key used twice</source>
            <translation>Nøkkel brukt to gonger</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Key {key} for the tag “{tag}”</source>
            <translation>Tast {key} for emneordet «{tag}»</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>Keys of the chosen action</source>
            <translation>Tastane til den valde handlinga</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_tree.py" />
            <source>Keyword</source>
            <translation>Nøkkelord</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>Keywords</source>
            <translation>Nøkkelord</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>Kind of place in {name}</source>
            <translation>Type stad i {name}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Korean</source>
            <translation>koreansk</translation>
        </message>
        <message>
            <location filename="refapp/gui/copy_as.py" />
            <source>LaTeX \cite{…}</source>
            <translation>LaTeX \cite{…}</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <location filename="refapp/gui/widgets/locale_box.py" />
            <source>Language of the citations</source>
            <translation>Språket i siteringane</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/reading_page.py" />
            <source>Language of the texts</source>
            <translation>Språket i tekstane</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/text_edits.py" />
            <source>Language of: {name}</source>
            <translation>Språket i: {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/languages.py" />
            <source>Languages</source>
            <translation>Språk</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bar.py" />
            <source>Larger (Ctrl++)</source>
            <translation>Større (Ctrl++)</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Last import</source>
            <translation>Siste import</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Latin</source>
            <translation>latin</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Latvian</source>
            <translation>latvisk</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_menu.py" />
            <source>Leave it out</source>
            <translation>Utelat det</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/facet_section.py" />
            <source>Leave this out</source>
            <translation>Utelat denne</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Legal case</source>
            <translation>Rettsavgjerd</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Legislation</source>
            <translation>Lov</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>Let programs find the works on the page (COinS)</source>
            <translation>La program finne verka på sida (COinS)</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Letter or message</source>
            <translation>Brev eller melding</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/library_views.py" />
            <source>Library</source>
            <translation>Bibliotek</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Licence</source>
            <translation>Lisens</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Light</source>
            <translation>Lyst</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Like</source>
            <translation>Liknar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>Likely in the library already</source>
            <translation>Truleg i biblioteket frå før</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Line</source>
            <translation>Linje</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Line {line}: {name} is not in the library.</source>
            <translation>Linje {line}: {name} finst ikkje i biblioteket.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Line {line}: {name} may be any of: {keys}.</source>
            <translation>Linje {line}: {name} kan vere ein av: {keys}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Link a file anew</source>
            <translation>Kople til ei fil på nytt</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Link anew</source>
            <translation>Kople til på nytt</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Link {count} files anew</source>
            <translation>Kople til {count} filer på nytt</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/links_row.py" />
            <source>Links</source>
            <translation>Lenkjer</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Links in archives are not followed.</source>
            <translation>Lenkjer i arkiv blir ikkje følgde.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Links to folders are not followed.</source>
            <translation>Lenkjer til mapper blir ikkje følgde.</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bar.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Listing the styles …</source>
            <translation>Listar opp stilane …</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Lithuanian</source>
            <translation>litauisk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Location</source>
            <translation>Plassering</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Location in archive</source>
            <translation>Plass i arkivet</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Looking for duplicates</source>
            <translation>Leitar etter dublettar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Looking for duplicates…</source>
            <translation>Leitar etter dublettar …</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Looking for files that are not there…</source>
            <translation>Leitar etter filer som manglar …</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Looking for missing files</source>
            <translation>Leitar etter manglande filer</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Looking in {name}</source>
            <translation>Leitar i {name}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Magazine article</source>
            <translation>Magasinartikkel</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Make citation ke&amp;ys anew</source>
            <translation>Lag sitering&amp;snøklar på nytt</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Make typed and imported keys anew, too</source>
            <translation>Lag skrivne og importerte nøklar på nytt òg</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Malay</source>
            <translation>malayisk</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Manuscript</source>
            <translation>Manuskript</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Manuscript written to {name}: one citation</source>
            <translation>Manuskriptet er skrive til {name}: éi sitering</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Manuscript written to {name}: {count} citations</source>
            <translation>Manuskriptet er skrive til {name}: {count} siteringar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Manuscripts ({suffixes})</source>
            <translation>Manuskript ({suffixes})</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Map</source>
            <translation>Kart</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Mark as read</source>
            <translation>Merk som lesen</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Mark as reading</source>
            <translation>Merk som «Les no»</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Mark as to read</source>
            <translation>Merk som «Skal lesast»</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Mark {count} references as read</source>
            <translation>Merk {count} referansar som lesne</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Mark {count} references as reading</source>
            <translation>Merk {count} referansar som «Les no»</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Mark {count} references as to read</source>
            <translation>Merk {count} referansar som «Skal lesast»</translation>
        </message>
        <message>
            <location filename="refapp/gui/copy_as.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Markdown, LaTeX or plain text</source>
            <translation>Markdown, LaTeX eller rein tekst</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Markdown: **bold**, *italic*, &gt; quotation, - list</source>
            <translation>Markdown: **feit**, *kursiv*, &gt; sitat, - liste</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/columns.py" />
            <source>Marks</source>
            <translation>Merke</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Match case</source>
            <translation>Skil store og små bokstavar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>Merge</source>
            <translation>Slå saman</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Merge all {count}</source>
            <translation>Slå saman alle {count}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Merge these two</source>
            <translation>Slå saman desse to</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Merge {count} references into one</source>
            <translation>Slå saman {count} referansar til éin</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Merge {tags} tags into “{new}” in one reference</source>
            <translation>Slå saman {tags} emneord til «{new}» i éin referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Merge {tags} tags into “{new}” in {count} references</source>
            <translation>Slå saman {tags} emneord til «{new}» i {count} referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>Merged into {key}.</source>
            <translation>Slått saman med {key}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Mexico</source>
            <translation>Mexico</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_rows.py" />
            <source>Missing file</source>
            <translation>Manglande fil</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Missing file removed from its reference</source>
            <translation>Den manglande fila er fjerna frå referansen</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Missing files</source>
            <translation>Manglande filer</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bar.py" />
            <source>More</source>
            <translation>Meir</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collections.py" />
            <source>More about collections</source>
            <translation>Meir om samlingar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/reading_page.py" />
            <source>More like this</source>
            <translation>Fleire som denne</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Move down</source>
            <translation>Flytt ned</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Move one reference to the Trash</source>
            <translation>Flytt éin referanse til papirkorga</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Move the collection “{name}”</source>
            <translation>Flytt samlinga «{name}»</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Move to &amp;Trash</source>
            <translation>Flytt til &amp;papirkorga</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/collection_chooser.py" />
            <source>Move to collection</source>
            <translation>Flytt til samling</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Move to collection…</source>
            <translation>Flytt til samling …</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/column_menu.py" />
            <source>Move to the left</source>
            <translation>Flytt til venstre</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/column_menu.py" />
            <source>Move to the right</source>
            <translation>Flytt til høgre</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Move to the top</source>
            <translation>Flytt til toppen</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Move up</source>
            <translation>Flytt opp</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Move what is selected here</source>
            <translation>Flytt det som er valt, hit</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Move {count} references to the Trash</source>
            <translation>Flytt {count} referansar til papirkorga</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Move, change or remove this creator</source>
            <translation>Flytt, endre eller fjern denne opphavspersonen</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Musical score</source>
            <translation>Partitur</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>Name a file, with its folder.</source>
            <translation>Oppgje ei fil med mappe.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/collection_chooser.py" />
            <source>Name of a collection, or a new one</source>
            <translation>Namnet på ei samling, eller ei ny</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/add_field.py" />
            <source>Name of a field</source>
            <translation>Namn på eit felt</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_delegate.py" />
            <source>Name of the collection</source>
            <translation>Namnet på samlinga</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/add_field.py" />
            <source>Name of the field to add</source>
            <translation>Namnet på feltet som skal leggjast til</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_delegate.py" />
            <source>Name of the search</source>
            <translation>Namnet på søket</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/tag_edit.py" />
            <source>Name of the tag to add</source>
            <translation>Emneordet som skal leggjast til</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Name, journal or field of study</source>
            <translation>Namn, tidsskrift eller fagfelt</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>Names now and then</source>
            <translation>Namn no og etterpå</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Narrator</source>
            <translation>Forteljar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Netherlands</source>
            <translation>Nederland</translation>
        </message>
        <message>
            <location filename="refapp/gui/toolbar.py" />
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>New Zealand</source>
            <translation>New Zealand</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>New collection</source>
            <translation>Ny samling</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collections.py" />
            <source>New collection (Ctrl+Shift+N)</source>
            <translation>Ny samling (Ctrl+Shift+N)</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>New collection inside</source>
            <translation>Ny samling inni</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/collection_chooser.py" />
            <source>New collection “{name}”</source>
            <translation>Ny samling «{name}»</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>New li&amp;brary…</source>
            <translation>Nytt &amp;bibliotek …</translation>
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>New library: name of its folder</source>
            <translation>Nytt bibliotek: namnet på mappa</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>New n&amp;ote</source>
            <translation>Nytt n&amp;otat</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>New name</source>
            <translation>Nytt namn</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>New note</source>
            <translation>Nytt notat</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>New reference</source>
            <translation>Ny referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Newspaper article</source>
            <translation>Avisartikkel</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/find.py" />
            <source>Next hit</source>
            <translation>Neste treff</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/find_bar.py" />
            <source>Next place (Enter)</source>
            <translation>Neste stad (Enter)</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>No authors were found for “{title}”.</source>
            <translation>Fann ingen forfattarar til «{title}».</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>No duplicates were found.</source>
            <translation>Fann ingen dublettar.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_exports.py" />
            <source>No export is kept updated. To have one, choose File &gt; Export and mark “Keep updated”.</source>
            <translation>Ingen eksport blir oppdatert. Vel Fil &gt; Eksporter og kryss av for «Oppdater når innhaldet blir endra» for å få ein.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>No exports are kept updated.</source>
            <translation>Ingen eksportar blir oppdaterte.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>No file would get another name. Linked files keep theirs.</source>
            <translation>Ingen filer ville få nytt namn. Lenkja filer får ha namna sine.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>No key for the tag “{tag}”</source>
            <translation>Ingen tast for emneordet «{tag}»</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>No names</source>
            <translation>Utan namn</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>No people were found in the contributors section; it is kept as a note.</source>
            <translation>Fann ingen personar i avsnittet om bidragsytarar; det er teke vare på som eit notat.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>No records were found in {name}.</source>
            <translation>Fann ingen postar i {name}.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>No reference changes.</source>
            <translation>Ingen referansar blir endra.</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/center.py" />
            <source>No reference matches the filters. Esc clears them.</source>
            <translation>Ingen referansar passar til filtera. Esc tømmer dei.</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/center.py" />
            <source>No reference matches “{text}”. Esc clears the search.</source>
            <translation>Ingen referansar passar til «{text}». Esc tømmer søket.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>No shortcut</source>
            <translation>Ingen snarveg</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>No style has these words.</source>
            <translation>Ingen stil har desse orda.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>No tag has the key {key}. Click a tag with the right button to give it one.</source>
            <translation>Ingen emneord har tasten {key}. Høgreklikk på eit emneord for å gje det ein tast.</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>No tag yet</source>
            <translation>Ingen emneord enno</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tags.py" />
            <source>No tags yet. Add one with “+ tag” in the reading view.</source>
            <translation>Ingen emneord enno. Legg til eit med «+ emneord» i lesevisinga.</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/languages.py" />
            <source>No text of what is found says its language.</source>
            <translation>Ingen tekst i det som er funne, seier kva språk han er på.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/key_line.py" />
            <source>No title</source>
            <translation>Utan tittel</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>Nobody knows from where</source>
            <translation>Ukjent opphav</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_menu.py" />
            <source>None</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Northern Sami</source>
            <translation>nordsamisk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Norway</source>
            <translation>Noreg</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Norwegian</source>
            <translation>norsk</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Not duplicates</source>
            <translation>Ikkje dublettar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/find_bar.py" />
            <source>Not found</source>
            <translation>Ikkje funne</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/related.py" />
            <source>Not in the library</source>
            <translation>Ikkje i biblioteket</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/menu_entries.py" />
            <source>Not now</source>
            <translation>Ikkje no</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>Not published yet; kept as these words.</source>
            <translation>Ikkje utgitt enno; teksten blir teken vare på som han står.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>Not read as a date; it is kept as these words.</source>
            <translation>Ikkje forstått som ein dato; teksten blir teken vare på som han står.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Not saved; what was typed comes back when the note is edited again.</source>
            <translation>Ikkje lagra; det du skreiv, kjem att når du redigerer notatet på nytt.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_fields.py" />
            <source>Not used by “{kind}”; kept all the same</source>
            <translation>Ikkje i bruk for «{kind}», men blir teke vare på likevel</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>Note</source>
            <translation>Notat</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Note deleted</source>
            <translation>Notatet er sletta</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Note saved</source>
            <translation>Notatet er lagra</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>Notes</source>
            <translation>Notat</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>Nothing changes.</source>
            <translation>Ingenting blir endra.</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/palette.py" />
            <source>Nothing found</source>
            <translation>Fann ingenting</translation>
        </message>
        <message>
            <location filename="refapp/gui/past/view.py" />
            <source>Nothing has been done yet.</source>
            <translation>Ingenting er gjort enno.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Nothing has been imported yet.</source>
            <translation>Ingenting er importert enno.</translation>
        </message>
        <message>
            <location filename="refapp/gui/work/view.py" />
            <source>Nothing is going on. Imports, exports and other long work show here.</source>
            <translation>Ingenting går føre seg. Importar, eksportar og anna langt arbeid blir vist her.</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/menu_entries.py" />
            <source>Nothing is listed</source>
            <translation>Lista er tom</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>Nothing pasted: an empty reference of the kind below</source>
            <translation>Ingenting limt inn: ein tom referanse av typen nedanfor</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/menu_entries.py" />
            <source>Nothing to do now</source>
            <translation>Ingenting å gjere no</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Nothing to do: they are there already</source>
            <translation>Ingenting å gjere: Dei er der frå før</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Nothing to make: the keys were typed or imported, or are as the pattern makes them.</source>
            <translation>Ingenting å lage: Nøklane er skrivne eller importerte, eller er slik mønsteret lagar dei.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Nothing was changed. What you typed can be brought back in the form.</source>
            <translation>Ingenting vart endra. Det du skreiv, kan hentast att i skjemaet.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>Nothing was found to import.</source>
            <translation>Fann ingenting å importere.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_rows.py" />
            <source>Now</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Number in series</source>
            <translation>Nummer i serien</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Number of pages</source>
            <translation>Tal på sider</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Number of volumes</source>
            <translation>Tal på band</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Numbers or letters in the titles differ: they may be parts of a series.</source>
            <translation>Tal eller bokstavar i titlane er ulike: Dei kan vere delar av ein serie.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Nynorsk</source>
            <translation>nynorsk</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>O&amp;pen PDF or link</source>
            <translation>Op&amp;ne PDF eller lenkje</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/orcid_line.py" />
            <source>ORCID</source>
            <translation>ORCID</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>ORCID: {orcid}</source>
            <translation>ORCID: {orcid}</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Ochre</source>
            <translation>Oker</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Of menus, buttons and messages. It holds from the next start.</source>
            <translation>I menyar, knappar og meldingar. Gjeld frå neste oppstart.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Of the date “{text}” only {date} was understood; it is kept as written.</source>
            <translation>Av datoen «{text}» vart berre {date} forstått; han er teken vare på som han er skriven.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Of the whole window, from 80 to 200.</source>
            <translation>For heile vindauget, frå 80 til 200.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Of words such as “and”, “edition” and months in citations.</source>
            <translation>I ord som «og», «utgåve» og månader i siteringar.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_notes.py" />
            <source>On {count} lines: {sentence}</source>
            <translation>På {count} linjer: {sentence}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One change done again</source>
            <translation>Éi endring gjord om</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One change undone</source>
            <translation>Éi endring angra</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One citation. Found in the library: {works}</source>
            <translation>Éi sitering. Funne i biblioteket: {works}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>One file gets another name.</source>
            <translation>Éi fil får nytt namn.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>One file is not where it was.</source>
            <translation>Éi fil er ikkje der ho var.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tags.py" />
            <source>One group is likely the same</source>
            <translation>Éi gruppe er truleg lik</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>One group of likely duplicates</source>
            <translation>Éi gruppe med moglege dublettar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One is a notice about a work (erratum, reply, review, …).</source>
            <translation>Den eine er ei melding om eit verk (rettelse, svar, omtale …).</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One is a preprint.</source>
            <translation>Den eine er ein preprint.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/key_hint.py" />
            <source>One is made by the pattern.</source>
            <translation>Ein nøkkel blir laga etter mønsteret.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One item of the feed {name} was left out; feeds are news, not a library.</source>
            <translation>Eitt element i nyheitsstraumen {name} er utelate; straumar er nyheiter, ikkje eit bibliotek.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One line written to {name}</source>
            <translation>Éi linje skriven til {name}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One names no creator.</source>
            <translation>Den eine nemner ingen opphavsperson.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One names no year.</source>
            <translation>Den eine nemner ikkje noko år.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>One record is likely in the library already</source>
            <translation>Éin post finst truleg i biblioteket frå før</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>One reference changes:</source>
            <translation>Éin referanse blir endra:</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One reference edited</source>
            <translation>Éin referanse redigert</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One reference has no citation key.</source>
            <translation>Éin referanse har ingen siteringsnøkkel.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One reference written back to {name}: what was not edited is as in {file}</source>
            <translation>Éin referanse skriven tilbake til {name}: Det som ikkje er redigert, er som i {file}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One reference written to {name}</source>
            <translation>Éin referanse skriven til {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tags.py" />
            <source>One tag</source>
            <translation>Eitt emneord</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>One tag on each line.</source>
            <translation>Eitt emneord på kvar linje.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Only a file can be kept updated, not standard output nor a folder of pages.</source>
            <translation>Berre ei fil kan haldast oppdatert, ikkje standard ut eller ei mappe med sider.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Only part of this formatted entry was understood; all of it is kept as a note or extra field.</source>
            <translation>Berre ein del av den formaterte oppføringa vart forstått; alt er teke vare på som notat eller ekstra felt.</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/fault.py" />
            <source>Open</source>
            <translation>Opne</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Open &amp;file outside</source>
            <translation>Opne &amp;fila utanfor</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Open &amp;link</source>
            <translation>Opne len&amp;kje</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>Open &amp;sample library</source>
            <translation>Opne &amp;dømebiblioteket</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bar.py" />
            <source>Open in another program (F4)</source>
            <translation>Opne i eit anna program (F4)</translation>
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>Open library</source>
            <translation>Opne bibliotek</translation>
        </message>
        <message>
            <location filename="refapp/gui/main_window.py" />
            <source>Open the sample library</source>
            <translation>Opne dømebiblioteket</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Opus</source>
            <translation>Opus</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Orange</source>
            <translation>Oransje</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Organiser</source>
            <translation>Arrangør</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/sources.py" />
            <source>Origin of values</source>
            <translation>Opphavet til verdiane</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Original author</source>
            <translation>Opphavleg forfattar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Original place</source>
            <translation>Opphavleg utgivingsstad</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Original publisher</source>
            <translation>Opphavleg forlag</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Original title</source>
            <translation>Originaltittel</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/group_pane.py" />
            <source>Other</source>
            <translation>Den andre</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>Outcomes shown</source>
            <translation>Utfall som er viste</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bar.py" />
            <source>Overview: small pictures and contents beside the pages</source>
            <translation>Oversyn: små bilete og innhald ved sida av sidene</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_tree.py" />
            <source>Own</source>
            <translation>Eige</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/parts.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/links_row.py" />
            <source>PDF file</source>
            <translation>PDF-fil</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>PDFs</source>
            <translation>PDF-ar</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bar.py" />
            <source>PDFs of the reference</source>
            <translation>PDF-ane til referansen</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>PDFs, too</source>
            <translation>PDF-ar òg</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bar.py" />
            <source>Page</source>
            <translation>Side</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/side.py" />
            <source>Page {page}</source>
            <translation>Side {page}</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/side.py" />
            <source>Pages</source>
            <translation>Sider</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/view.py" />
            <source>Pages of the PDF</source>
            <translation>Sidene i PDF-en</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Pamphlet</source>
            <translation>Småskrift</translation>
        </message>
        <message>
            <location filename="refapp/gui/copy_as.py" />
            <source>Pandoc [@…]</source>
            <translation>Pandoc [@…]</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Paragraph</source>
            <translation>Ledd</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Part</source>
            <translation>Del</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Part number</source>
            <translation>Delnummer</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Part of</source>
            <translation>Del av</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Part of a style's name, a journal or a field of study</source>
            <translation>Del av namnet på ein stil, eit tidsskrift eller eit fagfelt</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Part of the entry was not understood and is kept as it is: {text}</source>
            <translation>Ein del av oppføringa vart ikkje forstått og er teken vare på som han står: {text}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Part title</source>
            <translation>Deltittel</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Parts</source>
            <translation>Delar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Passage copied</source>
            <translation>Utdraget er kopiert</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/fault.py" />
            <source>Password</source>
            <translation>Passord</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>Paste anything</source>
            <translation>Lim inn kva som helst</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>Paste anything: DOI, ISBN, arXiv, BibTeX, RIS, a formatted reference, an address, a title</source>
            <translation>Lim inn kva som helst: DOI, ISBN, arXiv, BibTeX, RIS, ein formatert referanse, ei adresse, ein tittel</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_rows.py" />
            <source>Paste list</source>
            <translation>Lim inn liste</translation>
        </message>
        <message>
            <location filename="refapp/gui/pasting.py" />
            <source>Pasted text</source>
            <translation>Innlimt tekst</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Patent</source>
            <translation>Patent</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Pattern</source>
            <translation>Mønster</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/pattern_editor.py" />
            <source>Pattern of citation keys</source>
            <translation>Mønster for siteringsnøklar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>Pattern of file names</source>
            <translation>Mønster for filnamn</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_exports.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Pause updating {name}</source>
            <translation>Set oppdateringa av {name} på pause</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_rows.py" />
            <source>Paused</source>
            <translation>På pause</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Performance</source>
            <translation>Framføring</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Performer</source>
            <translation>Utøvar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>Perhaps the same</source>
            <translation>Kanskje den same</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Periodical</source>
            <translation>Periodikum</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Persian</source>
            <translation>persisk</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Pin</source>
            <translation>Fest</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <location filename="refapp/gui/style_menu.py" />
            <source>Pinned</source>
            <translation>Festa</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/key_hint.py" />
            <source>Pinned: it stays until you empty it.</source>
            <translation>Festa: Han står til du tømmer feltet.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>Place</source>
            <translation>Stad</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>Place in {name}</source>
            <translation>Stad i {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/find_bar.py" />
            <source>Places found</source>
            <translation>Funne stader</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Polish</source>
            <translation>polsk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Portuguese</source>
            <translation>portugisisk</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Post</source>
            <translation>Innlegg</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/preferences.py" />
            <source>Preferences</source>
            <translation>Innstillingar</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Preferences…</source>
            <translation>Innstillingar …</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Preprint or article</source>
            <translation>Preprint eller artikkel</translation>
        </message>
        <message>
            <location filename="refapp/gui/widgets/chip.py" />
            <source>Press Delete to remove it</source>
            <translation>Trykk Delete for å fjerne det</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/edit_places.py" />
            <source>Press F2 to edit</source>
            <translation>Trykk F2 for å redigere</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>Press an example to try it. Filters in the text become chips above the list.</source>
            <translation>Trykk på eit døme for å prøve det. Filter i teksten blir til brikker over lista.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/marks_row.py" />
            <source>Press it again to take it away</source>
            <translation>Trykk ein gong til for å ta han bort</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Preview</source>
            <translation>Førehandsvising</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Preview of the note</source>
            <translation>Førehandsvising av notatet</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/find.py" />
            <source>Previous hit</source>
            <translation>Førre treff</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/find_bar.py" />
            <source>Previous place (Shift+Enter)</source>
            <translation>Førre stad (Shift+Enter)</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Printing number</source>
            <translation>Opplag</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Producer</source>
            <translation>Produsent</translation>
        </message>
        <message>
            <location filename="refapp/gui/status.py" />
            <source>Progress</source>
            <translation>Framdrift</translation>
        </message>
        <message>
            <location filename="refapp/gui/work/view.py" />
            <source>Progress: {what}</source>
            <translation>Framdrift: {what}</translation>
        </message>
        <message>
            <location filename="refapp/tasks/describe.py" />
            <source>Published</source>
            <translation>Utgitt</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/containers.py" />
            <source>Published in</source>
            <translation>Utgitt i</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Publisher</source>
            <translation>Forlag</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Put one reference into “{name}”</source>
            <translation>Legg éin referanse i «{name}»</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/center.py" />
            <source>Put the chosen references back into the library</source>
            <translation>Legg dei valde referansane tilbake i biblioteket</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Put {count} references into “{name}”</source>
            <translation>Legg {count} referansar i «{name}»</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Qt does not start on this system. `QT_DEBUG_PLUGINS=1 refapp` tells more.</source>
            <translation>Qt startar ikkje på dette systemet. `QT_DEBUG_PLUGINS=1 refapp` fortel meir.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Qt lacks system libraries, so the window cannot be shown. Install them with: apt-get install {packages}</source>
            <translation>Qt manglar systembibliotek, så vindauget kan ikkje visast. Installer dei med: apt-get install {packages}</translation>
        </message>
        <message>
            <location filename="refapp/gui/work/view.py" />
            <source>Queued</source>
            <translation>I kø</translation>
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>Quit refapp</source>
            <translation>Avslutt refapp</translation>
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>Quitting cancels it, and what was begun is taken back.</source>
            <translation>Om du avsluttar, blir arbeidet avbrote, og det som er gjort av det, blir teke tilbake.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Quotation with p. {page} copied in {style}</source>
            <translation>Sitat med s. {page} er kopiert i {style}</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Quoted in</source>
            <translation>Sitat i</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Quotes</source>
            <translation>Sitat frå</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>R&amp;ead</source>
            <translation>L&amp;esen</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Rea&amp;ding</source>
            <translation>Les &amp;no</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/marks_row.py" />
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Read annotations again</source>
            <translation>Les merknadene på nytt</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/marks_row.py" />
            <source>Reading</source>
            <translation>Les no</translation>
        </message>
        <message>
            <location filename="refapp/gui/note_commands.py" />
            <source>Reading annotations</source>
            <translation>Les merknader</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reading language</source>
            <translation>Lesespråk</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Reading status</source>
            <translation>Lesestatus</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reading status of {count} references taken away</source>
            <translation>Lesestatusen til {count} referansar er teken bort</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reading status taken away</source>
            <translation>Lesestatusen er teken bort</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reading this file broke off; it is probably damaged.</source>
            <translation>Lesinga av fila braut av; ho er truleg skadd.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reading this file took too long; it was left out.</source>
            <translation>Det tok for lang tid å lese fila; ho er utelaten.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reading {file} ended unexpectedly. Nothing was imported.</source>
            <translation>Lesinga av {file} slutta uventa. Ingenting vart importert.</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Recent searches</source>
            <translation>Siste søk</translation>
        </message>
        <message>
            <location filename="refapp/gui/style_menu.py" />
            <source>Recently used</source>
            <translation>Brukte nyleg</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Recipient</source>
            <translation>Mottakar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/sources.py" />
            <source>Record as imported from {place}</source>
            <translation>Post slik han vart importert frå {place}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_table.py" />
            <source>Records of the import</source>
            <translation>Postane i importen</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>Records that are likely in the library</source>
            <translation>Postar som truleg finst i biblioteket</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/sources.py" />
            <source>Records, word for word</source>
            <translation>Postar, ord for ord</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Red</source>
            <translation>Raud</translation>
        </message>
        <message>
            <location filename="refapp/gui/past/view.py" />
            <source>Redo up to here</source>
            <translation>Gjer om hit</translation>
        </message>
        <message>
            <location filename="refapp/gui/past/turning.py" />
            <source>Redoing {count} changes</source>
            <translation>Gjer om {count} endringar</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Reference</source>
            <translation>Referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reference copied as {way}</source>
            <translation>Referansen er kopiert som {way}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reference copied in {style}</source>
            <translation>Referansen er kopiert i {style}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reference moved to the Trash</source>
            <translation>Referansen er flytt til papirkorga</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reference put into “{name}”</source>
            <translation>Referansen er lagd i «{name}»</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reference removed from the collection; it stays in the library</source>
            <translation>Referansen er fjerna frå samlinga; han står framleis i biblioteket</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reference restored</source>
            <translation>Referansen er henta att</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/group_pane.py" />
            <source>Reference that is compared with it</source>
            <translation>Referansen han blir samanlikna med</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/group_pane.py" />
            <source>Reference that is kept</source>
            <translation>Referansen som blir ståande</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>References</source>
            <translation>Referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_box.py" />
            <source>References found</source>
            <translation>Referansar funne</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>References that came with it have been edited since. Undo those edits first. Nothing was done.</source>
            <translation>Referansar frå importen er redigerte sidan. Angre redigeringane først. Ingenting vart gjort.</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/match_switch.py" />
            <source>References with all of the values chosen. Press for any of them.</source>
            <translation>Referansar med alle dei valde verdiane. Trykk for nokon av dei.</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/match_switch.py" />
            <source>References with any of the values chosen. Press for all of them.</source>
            <translation>Referansar med nokon av dei valde verdiane. Trykk for alle.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/lines.py" />
            <source>Registered {date}</source>
            <translation>Registrert {date}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Regulation</source>
            <translation>Forskrift</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/reading_page.py" />
            <source>Related</source>
            <translation>Relatert</translation>
        </message>
        <message>
            <location filename="refapp/tasks/describe.py" />
            <source>Relations</source>
            <translation>Relasjonar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Remove</source>
            <translation>Fjern</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Remove a missing file</source>
            <translation>Fjern ei manglande fil</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Remove attachment</source>
            <translation>Fjern vedlegg</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Remove from collection</source>
            <translation>Fjern frå samlinga</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_menu.py" />
            <source>Remove from this reference</source>
            <translation>Fjern frå denne referansen</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Remove one reference from the collection</source>
            <translation>Fjern éin referanse frå samlinga</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Remove {count} missing files</source>
            <translation>Fjern {count} manglande filer</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Remove {count} references from the collection</source>
            <translation>Fjern {count} referansar frå samlinga</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/files.py" />
            <source>Remove {name}</source>
            <translation>Fjern {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/filter_bar.py" />
            <source>Removes all filters; the words of the search stay</source>
            <translation>Fjernar alle filter; orda i søket står</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>Rename</source>
            <translation>Endre namn</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Rename a file</source>
            <translation>Gje ei fil nytt namn</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Rename attached f&amp;iles…</source>
            <translation>Gje vedlagde filer nytt na&amp;mn …</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>Rename attached files</source>
            <translation>Gje vedlagde filer nytt namn</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Rename the tag “{tag}” to “{new}” in one reference</source>
            <translation>Kall emneordet «{tag}» for «{new}» i éin referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Rename the tag “{tag}” to “{new}” in {count} references</source>
            <translation>Kall emneordet «{tag}» for «{new}» i {count} referansar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Rename to “{name}”</source>
            <translation>Gje namnet «{name}»</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Rename {count} files</source>
            <translation>Gje {count} filer nytt namn</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_menu.py" />
            <source>Rename, merge, split…</source>
            <translation>Endre namn, slå saman, del opp …</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Replace with</source>
            <translation>Byt ut med</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/pattern_editor.py" />
            <source>Reset</source>
            <translation>Tilbakestill</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>Reset all</source>
            <translation>Tilbakestill alle</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/center.py" />
            <source>Restore</source>
            <translation>Hent att</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Restore one reference</source>
            <translation>Hent att éin referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Restore {count} references</source>
            <translation>Hent att {count} referansar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Review</source>
            <translation>Omtale</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reviewed author</source>
            <translation>Omtalt forfattar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reviewed title</source>
            <translation>Omtalt tittel</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reviewed type</source>
            <translation>Undertype av det omtalte</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Role: {role}</source>
            <translation>Rolle: {role}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Romanian</source>
            <translation>rumensk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Russian</source>
            <translation>russisk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Same first creator.</source>
            <translation>Same første opphavsperson.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Same title but for the subtitle.</source>
            <translation>Same tittel, utanom undertittelen.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Same title.</source>
            <translation>Same tittel.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Same year.</source>
            <translation>Same år.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Same {scheme}: {value}.</source>
            <translation>Same {scheme}: {value}.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/passage_bar.py" />
            <source>Save as note</source>
            <translation>Lagre som notat</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>Save as…</source>
            <translation>Lagre som …</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Save note</source>
            <translation>Lagre notat</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_saving.py" />
            <source>Save the lines shown</source>
            <translation>Lagre linjene som er viste</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Save the search</source>
            <translation>Lagre søket</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Save the search here</source>
            <translation>Lagre søket her</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Save the search “{name}”</source>
            <translation>Lagre søket «{name}»</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_model.py" />
            <source>Saved search: {query}</source>
            <translation>Lagra søk: {query}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>Say what to change; what comes of it is shown here first.</source>
            <translation>Vel kva som skal endrast; resultatet blir vist her først.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Scale</source>
            <translation>Målestokk</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/cite.py" />
            <source>Scan a &amp;manuscript…</source>
            <translation>Les eit &amp;manuskript …</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Scan a manuscript</source>
            <translation>Les eit manuskript</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Scene</source>
            <translation>Scene</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Script writer</source>
            <translation>Manusforfattar</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Search</source>
            <translation>Søk</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>Search help</source>
            <translation>Søkjehjelp</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Search in folder</source>
            <translation>Søk i mappe</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Search saved as “{name}”</source>
            <translation>Søket er lagra som «{name}»</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>Search these lines</source>
            <translation>Søk i linjene</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Section</source>
            <translation>Avsnitt</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>See also</source>
            <translation>Sjå òg</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Select &amp;all</source>
            <translation>Vel all&amp;e</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_table.py" />
            <source>Select a line to read all that is told of it.</source>
            <translation>Vel ei linje for å lese alt som er sagt om henne.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Select references first.</source>
            <translation>Vel referansar først.</translation>
        </message>
        <message>
            <location filename="refapp/gui/panels/detail.py" />
            <source>Select several to see their citations together.</source>
            <translation>Vel fleire for å sjå siteringane samla.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export_choices.py" />
            <source>Selection</source>
            <translation>Utval</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Serbian</source>
            <translation>serbisk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Series creator</source>
            <translation>Serieskapar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Series editor</source>
            <translation>Serieredaktør</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Series, abbreviated</source>
            <translation>Serie, forkorta</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Set to</source>
            <translation>Set til</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/preferences.py" />
            <source>Settings</source>
            <translation>Innstillingar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>Several references go to the folder {name}.</source>
            <translation>Fleire referansar går til mappa {name}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Short title</source>
            <translation>Korttittel</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>Shortcut</source>
            <translation>Snarveg</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/preferences.py" />
            <source>Shortcuts</source>
            <translation>Snarvegar</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>Show &amp;Trash</source>
            <translation>Vis &amp;papirkorga</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/all_button.py" />
            <source>Show all</source>
            <translation>Vis alle</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/alike.py" />
            <source>Show all in the list</source>
            <translation>Vis alle i lista</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tags.py" />
            <source>Show all tags</source>
            <translation>Vis alle emneord</translation>
        </message>
        <message>
            <location filename="refapp/gui/status.py" />
            <source>Show all work: what goes on, what waits, what went wrong</source>
            <translation>Vis alt arbeid: det som går føre seg, ventar eller gjekk gale</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/related.py" />
            <source>Show all {count}</source>
            <translation>Vis alle {count}</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/all_button.py" />
            <source>Show fewer</source>
            <translation>Vis færre</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>Show in list</source>
            <translation>Vis i lista</translation>
        </message>
        <message>
            <location filename="refapp/gui/past/view.py" />
            <source>Show more</source>
            <translation>Vis fleire</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/menu_entries.py" />
            <source>Show the Trash first</source>
            <translation>Vis papirkorga først</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_notes.py" />
            <source>Show these lines</source>
            <translation>Vis desse linjene</translation>
        </message>
        <message>
            <location filename="refapp/gui/status.py" />
            <source>Show what happened</source>
            <translation>Vis loggen</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_rows.py" />
            <source>Show {count} more</source>
            <translation>Vis {count} til</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>Skip</source>
            <translation>Hopp over</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Slovak</source>
            <translation>slovakisk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Slovenian</source>
            <translation>slovensk</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/side.py" />
            <source>Small pictures of the pages</source>
            <translation>Småbilete av sidene</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bar.py" />
            <source>Smaller (Ctrl+−)</source>
            <translation>Mindre (Ctrl+−)</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>So long after the last change, files that are kept updated are written again.</source>
            <translation>Så lenge etter siste endring blir filer som skal haldast oppdaterte, skrivne på nytt.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>So short a title is shared by many works.</source>
            <translation>Så kort ein tittel er det mange verk som har.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Software</source>
            <translation>Programvare</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Somali</source>
            <translation>somali</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Some bytes of the entry {key} are not {encoding}; they were read as Windows-1252.</source>
            <translation>Nokre byte i oppføringa {key} er ikkje {encoding}; dei vart lesne som Windows-1252.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Some of the {count} references have been changed since, perhaps by another program. Nothing was done.</source>
            <translation>Nokre av dei {count} referansane er endra sidan, kanskje av eit anna program. Ingenting vart gjort.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Something went wrong that should not: {reason}. It was written to the log.</source>
            <translation>Noko gjekk gale som ikkje skulle det: {reason}. Det er skrive til loggen.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Song or recording</source>
            <translation>Song eller opptak</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/column_menu.py" />
            <source>Sort by {column}</source>
            <translation>Sorter etter {column}</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_edits.py" />
            <source>Sorting {count} references into collections</source>
            <translation>Sorterer {count} referansar i samlingar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Source</source>
            <translation>Kjelde</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Spain</source>
            <translation>Spania</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Spanish</source>
            <translation>spansk</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>Split</source>
            <translation>Del opp</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>Split into, one on each line</source>
            <translation>Del opp i, eitt på kvar linje</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Split the tag “{tag}” in one reference</source>
            <translation>Del opp emneordet «{tag}» i éin referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Split the tag “{tag}” in {count} references</source>
            <translation>Del opp emneordet «{tag}» i {count} referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>Spring</source>
            <translation>Vår</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/marks_row.py" />
            <source>Star</source>
            <translation>Stjerne</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Star taken away</source>
            <translation>Stjerna er teken bort</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Star {count} references</source>
            <translation>Stjerne på {count} referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Starred</source>
            <translation>Med stjerne</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Starred {count} references</source>
            <translation>{count} referansar har fått stjerne</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_rows.py" />
            <source>State</source>
            <translation>Tilstand</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Status: {status}</source>
            <translation>Status: {status}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_exports.py" />
            <source>Stop updating</source>
            <translation>Slutt å oppdatere</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Stop updating {name}</source>
            <translation>Slutt å oppdatere {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Stopped.</source>
            <translation>Stoppa.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Stopped. Close and open this window to look again.</source>
            <translation>Stoppa. Lukk og opne vindauget for å leite på nytt.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Styles</source>
            <translation>Stilar</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/parts.py" />
            <source>Summary</source>
            <translation>Oppsummering</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>Summer</source>
            <translation>Sommar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Supplement</source>
            <translation>Supplement</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Supplement number</source>
            <translation>Supplementnummer</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/goals.py" />
            <source>Sustainable development goals</source>
            <translation>Berekraftsmål</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Swahili</source>
            <translation>swahili</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Sweden</source>
            <translation>Sverige</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Swedish</source>
            <translation>svensk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Switzerland</source>
            <translation>Sveits</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Table</source>
            <translation>Tabell</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/tags.py" />
            <source>Tag</source>
            <translation>Emneord</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Tag by key</source>
            <translation>Emneord med tast</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/tag_edit.py" />
            <source>Tag: {name}</source>
            <translation>Emneord: {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/marking.py" />
            <source>Tagging</source>
            <translation>Set på emneord</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Tags</source>
            <translation>Emneord</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Tags changed in one reference</source>
            <translation>Emneord endra i éin referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Tags changed in {count} references</source>
            <translation>Emneord endra i {count} referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/marks.py" />
            <source>Tags: {names}</source>
            <translation>Emneord: {names}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Taiwan</source>
            <translation>Taiwan</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Take away</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>Take it from “{action}”</source>
            <translation>Ta han frå «{action}»</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Take the reading status away</source>
            <translation>Ta bort lesestatusen</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Take the reading status from {count} references</source>
            <translation>Ta lesestatusen frå {count} referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/marks_row.py" />
            <source>Take the star away</source>
            <translation>Ta bort stjerna</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Take the star from {count} references</source>
            <translation>Ta stjerna frå {count} referansar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Take the tag “{tag}” away</source>
            <translation>Ta bort emneordet «{tag}»</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Take the tag “{tag}” from {count} references</source>
            <translation>Ta emneordet «{tag}» frå {count} referansar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Talk</source>
            <translation>Foredrag</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Teal</source>
            <translation>Blågrøn</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_saving.py" />
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>Text of references</source>
            <translation>Teksten i referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Text of the note</source>
            <translation>Teksten i notatet</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/page_text.py" />
            <source>Text of the page</source>
            <translation>Teksten på sida</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Text outside the known parts was kept as a note: {text}</source>
            <translation>Tekst utanfor dei kjende delane er teken vare på som eit notat: {text}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Text size</source>
            <translation>Tekststorleik</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Texts</source>
            <translation>Tekstar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Thai</source>
            <translation>thai</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>That would be typed. Hold Ctrl or Alt, too.</source>
            <translation>Det ville bli skrive. Hald nede Ctrl eller Alt òg.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The Cristin address {url} has no number.</source>
            <translation>Cristin-adressa {url} har ikkje noko nummer.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The JSON at the start of this file is incomplete or damaged.</source>
            <translation>JSON-en i starten av fila er ufullstendig eller skadd.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The JSON is damaged here ({reason}); the rest of the file could not be read.</source>
            <translation>JSON-en er skadd her ({reason}); resten av fila kunne ikkje lesast.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The PDF describes another work too, kept in its record: {titles}</source>
            <translation>PDF-en skildrar òg eit anna verk, teke vare på i posten: {titles}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The PDF describes {count} other works too, kept in its record: {titles}</source>
            <translation>PDF-en skildrar òg {count} andre verk, tekne vare på i posten: {titles}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The PDF does not tell its title; the name of the file stands for it.</source>
            <translation>PDF-en oppgjev ikkje tittelen sin; namnet på fila står i staden.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The PDFs have no annotations that are not in a note already.</source>
            <translation>PDF-ane har ingen merknader som ikkje alt er i eit notat.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The Python package {package} is not installed. Run `make run` or `pip install refapp` again.</source>
            <translation>Python-pakken {package} er ikkje installert. Køyr `make run` eller `pip install refapp` på nytt.</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/center.py" />
            <source>The Trash is empty.</source>
            <translation>Papirkorga er tom.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The XML of this record is damaged: {reason}.</source>
            <translation>XML-en i posten er skadd: {reason}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The YAML is damaged here: {reason}. What follows could not be read.</source>
            <translation>YAML-en er skadd her: {reason}. Det som kjem etter, kunne ikkje lesast.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The Zotero database could not be copied to read it: {reason}.</source>
            <translation>Zotero-databasen kunne ikkje kopierast for lesing: {reason}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The Zotero database is damaged: {reason}. What was read before is kept.</source>
            <translation>Zotero-databasen er skadd: {reason}. Det som vart lese før det, er teke vare på.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The abbreviation {name} is not defined in this file; it was kept as written.</source>
            <translation>Forkortinga {name} er ikkje definert i fila; ho er teken vare på som ho er skriven.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The address {doi} looks like a DOI but is none; it is kept as a link.</source>
            <translation>Adressa {doi} liknar ein DOI, men er ingen; ho er teken vare på som ei lenkje.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The annotation of {name} is a note now.</source>
            <translation>Merknaden i {name} er no eit notat.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The archive holds more than {most} MB; {name} and what follows was not looked at.</source>
            <translation>Arkivet rommar meir enn {most} MB; {name} og det som kjem etter, er ikkje lese.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The archive is damaged or no .zip file ({reason}).</source>
            <translation>Arkivet er skadd eller inga .zip-fil ({reason}).</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The archive lists more than {most} files; the rest was not looked at.</source>
            <translation>Arkivet listar opp meir enn {most} filer; resten er ikkje lesen.</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/years.py" />
            <source>The arrow keys choose a year, with Shift a range; Alt+Enter leaves it out</source>
            <translation>Piltastane vel eit år, med Shift ein periode; Alt+Enter utelèt han</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The attached file {path} of {citekey} is missing.</source>
            <translation>Den vedlagde fila {path} til {citekey} manglar.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The attached file {path} of {citekey} is not what it was when it was attached.</source>
            <translation>Den vedlagde fila {path} til {citekey} er ikkje den same som då ho vart lagd ved.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The check digit of this ISBN is wrong: {text}</source>
            <translation>Kontrollsifferet i dette ISBN-et er feil: {text}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_with_page.py" />
            <source>The citation</source>
            <translation>Siteringa</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The citation style {style} cannot be used: {reason}.</source>
            <translation>Siteringsstilen {style} kan ikkje brukast: {reason}.</translation>
        </message>
        <message>
            <location filename="refapp/gui/toolbar.py" />
            <source>The citation style. Next of those at hand</source>
            <translation>Siteringsstilen. Neste av dei som er for handa</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The collection is no longer there. Nothing was done.</source>
            <translation>Samlinga finst ikkje lenger. Ingenting vart gjort.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The database is damaged: {reason}.</source>
            <translation>Databasen er skadd: {reason}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The date “{date}” was not understood in full; it is kept as written.</source>
            <translation>Datoen «{date}» vart ikkje fullt ut forstått; han er teken vare på som han er skriven.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The date “{text}” was not understood; it is kept as written.</source>
            <translation>Datoen «{text}» vart ikkje forstått; han er teken vare på som han er skriven.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The display {display} does not answer, so the window cannot be shown. Hint: the commands work without one, see `refapp --help`, and `refapp --screenshot FILE.png` makes a picture.</source>
            <translation>Skjermen {display} svarer ikkje, så vindauget kan ikkje visast. Tips: Kommandoane verkar utan, sjå `refapp --help`, og `refapp --screenshot FILE.png` lagar eit bilete.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The editions differ: {mine} and {theirs}.</source>
            <translation>Utgåvene er ulike: {mine} og {theirs}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The entries of this file take too much from each other; this one took nothing from {key}.</source>
            <translation>Oppføringane i fila hentar for mykje frå kvarandre; denne henta ingenting frå {key}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The entry leaves out names between the 19th and the last author.</source>
            <translation>Oppføringa utelèt namn mellom den 19. og den siste forfattaren.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The entry type {type} is not known; the entry became a document.</source>
            <translation>Oppføringstypen {type} er ukjend; oppføringa vart eit dokument.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The entry {key} has no fields.</source>
            <translation>Oppføringa {key} har ingen felt.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The entry {key} that this one refers to is not in this file.</source>
            <translation>Oppføringa {key} som denne viser til, finst ikkje i fila.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The entry's title is not the page's title; both were kept: {title}</source>
            <translation>Tittelen i oppføringa er ikkje tittelen på sida; begge er tekne vare på: {title}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The file is empty.</source>
            <translation>Fila er tom.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The file is larger than 1 GB.</source>
            <translation>Fila er større enn 1 GB.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>The file is there already; it will be replaced.</source>
            <translation>Fila finst frå før og blir erstatta.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The file {path} is not on this computer.</source>
            <translation>Fila {path} finst ikkje på denne maskina.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The file {path} lies in the folder for linked attachments that was set in Zotero. Where that is could not be found out; Tools &gt; Missing files helps to find it.</source>
            <translation>Fila {path} ligg i mappa for lenkja vedlegg som var vald i Zotero. Det var ikkje råd å finne ut kvar den er; Verktøy &gt; Manglande filer hjelper deg å finne fila.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The first creators differ.</source>
            <translation>Dei første opphavspersonane er ulike.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>The first {count} are shown.</source>
            <translation>Dei {count} første er viste.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The folder could not be read: {reason}.</source>
            <translation>Mappa kunne ikkje lesast: {reason}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The folder {path} cannot be written: {reason}.</source>
            <translation>Mappa {path} kan ikkje skrivast til: {reason}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The front matter could not be parsed ({reason}); its simple lines were used.</source>
            <translation>Metadataa øvst på sida kunne ikkje tolkast ({reason}); dei enkle linjene vart brukte.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The front matter of this page is damaged here: {reason}.</source>
            <translation>Metadataa øvst på sida er skadde her: {reason}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The front matter was damaged and was read line by line: {error}</source>
            <translation>Metadataa øvst i fila var skadde og vart lesne linje for linje: {error}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The full-text index holds {count} references that are not in the library.</source>
            <translation>Fulltekstindeksen har {count} referansar som ikkje finst i biblioteket.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The full-text index is damaged: {reason}.</source>
            <translation>Fulltekstindeksen er skadd: {reason}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The item type {type} is not known; the item became a document.</source>
            <translation>Elementtypen {type} er ukjend; elementet vart eit dokument.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The key {citekey} is used by {count} references. Name one of them in its place: {ids}.</source>
            <translation>Nøkkelen {citekey} er brukt av {count} referansar. Oppgje ein av desse i staden: {ids}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The key {citekey} was kept; it is also used by: {others}.</source>
            <translation>Nøkkelen {citekey} er teken vare på; han er òg brukt av: {others}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The key {key} is used by an earlier entry of this file too.</source>
            <translation>Nøkkelen {key} er òg brukt av ei tidlegare oppføring i fila.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The key “{citekey}” is used by {count} references; is:key-collision finds them.</source>
            <translation>Nøkkelen «{citekey}» er brukt av {count} referansar; is:key-collision finn dei.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>The kind becomes “{kind}”.</source>
            <translation>Typen blir «{kind}».</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The language in which a reference with several is opened.</source>
            <translation>Språket ein referanse med fleire språk blir opna på.</translation>
        </message>
        <message>
            <location filename="refapp/gui/widgets/locale_box.py" />
            <source>The language of words such as “and”, “edition” and months in citations</source>
            <translation>Språket i ord som «og», «utgåve» og månader i siteringar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The library is whole: one reference.</source>
            <translation>Biblioteket er heilt: éin referanse.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The library is whole: {count} references.</source>
            <translation>Biblioteket er heilt: {count} referansar.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The library {path} could not be read: {reason}.</source>
            <translation>Biblioteket {path} kunne ikkje lesast: {reason}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The library {path} could not be written: {reason}. Nothing was changed.</source>
            <translation>Biblioteket {path} kunne ikkje skrivast: {reason}. Ingenting vart endra.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The library {path} was written by a newer refapp. Please use that one.</source>
            <translation>Biblioteket {path} er skrive av ein nyare refapp. Bruk den versjonen.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The name {path} does not tell the format. Name it with --format, one of: {known}.</source>
            <translation>Namnet {path} seier ikkje kva format det er. Oppgje det med --format, eitt av: {known}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The name {path} does not tell what to write. It should end in one of: {known}.</source>
            <translation>Namnet {path} seier ikkje kva som skal skrivast. Det skal slutte på ei av: {known}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The page does not tell its Zotero key, so it cannot be matched with its other language.</source>
            <translation>Sida oppgjev ikkje Zotero-nøkkelen sin, så ho kan ikkje koplast med sida på det andre språket.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The page does not tell its language.</source>
            <translation>Sida oppgjev ikkje språket sitt.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The page has no bibliography entry; only its title and sections were read.</source>
            <translation>Sida har inga litteraturoppføring; berre tittelen og avsnitta vart lesne.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The parenthesis at character {place} is not closed.</source>
            <translation>Parentesen ved teikn {place} er ikkje lukka.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The post names one paper whose title was not found; it is kept as a relation.</source>
            <translation>Innlegget nemner éin artikkel der tittelen ikkje vart funnen; han er teken vare på som ein relasjon.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The post names {count} papers whose titles were not found; they are kept as relations.</source>
            <translation>Innlegget nemner {count} artiklar der tittelen ikkje vart funnen; dei er tekne vare på som relasjonar.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The record does not begin with its type; it was taken for: {kind}.</source>
            <translation>Posten tek ikkje til med typen sin; han vart rekna som: {kind}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The record has several types; the last was taken: {types}.</source>
            <translation>Posten har fleire typar; den siste er brukt: {types}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The record is not closed; the next one or the end of the file was taken for its end.</source>
            <translation>Posten er ikkje avslutta; den neste posten eller slutten av fila er rekna som slutten på han.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_pane.py" />
            <source>The record says nothing that is not in the library.</source>
            <translation>Posten seier ingenting som ikkje står i biblioteket.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The reference is no longer in the library.</source>
            <translation>Referansen finst ikkje lenger i biblioteket.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The reference type {type} is not known; the record became a document.</source>
            <translation>Referansetypen {type} er ukjend; posten vart eit dokument.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>The references stay; they only lose the tag.</source>
            <translation>Referansane blir verande; dei mister berre emneordet.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>The same, with differences</source>
            <translation>Den same, med skilnader</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The saved search “{title}” was left out; a search of this program cannot ask for {conditions}.</source>
            <translation>Det lagra søket «{title}» er utelate; eit søk i dette programmet kan ikkje spørje om {conditions}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The saved search “{title}” was left out; it asks for nothing.</source>
            <translation>Det lagra søket «{title}» er utelate; det spør ikkje om noko.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_preview.py" />
            <source>The selection in this style</source>
            <translation>Utvalet i denne stilen</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The source type {type} is not known; the source became a document.</source>
            <translation>Kjeldetypen {type} er ukjend; kjelda vart eit dokument.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The text that begins at character {place} has no closing {found}.</source>
            <translation>Teksten som tek til ved teikn {place}, manglar {found} til slutt.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The titles are not quite the same.</source>
            <translation>Titlane er ikkje heilt like.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The titles differ.</source>
            <translation>Titlane er ulike.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The type {type} is not known; it is kept as written.</source>
            <translation>Typen {type} er ukjend; han er teken vare på som han er skriven.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The type {type} is not known; the item became a document.</source>
            <translation>Typen {type} er ukjend; elementet vart eit dokument.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/pattern_editor.py" />
            <source>The usual pattern</source>
            <translation>Det vanlege mønsteret</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The years differ: {mine} and {theirs}.</source>
            <translation>Åra er ulike: {mine} og {theirs}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The {scheme} differs.</source>
            <translation>{scheme} er ulik.</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>Then</source>
            <translation>Etterpå</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/column_menu.py" />
            <source>Then by</source>
            <translation>Deretter etter</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/column_menu.py" />
            <source>Then by {column}</source>
            <translation>Deretter etter {column}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There are no fonts on this system. Install some with: apt-get install {packages}</source>
            <translation>Det finst ingen skrifter på dette systemet. Installer nokre med: apt-get install {packages}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There are no recent searches yet.</source>
            <translation>Det finst ingen tidlegare søk enno.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There are no references in this text that refapp recognises: no format it reads, no DOI or other identifier, no formatted reference.</source>
            <translation>Teksten har ingen referansar som refapp kjenner att: ikkje noko format som kan lesast, ingen DOI eller annan identifikator, ingen formatert referanse.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There are too many parentheses inside each other at character {place}.</source>
            <translation>Det er for mange parentesar inni kvarandre ved teikn {place}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no citation style “{style}”.</source>
            <translation>Det finst ingen siteringsstil «{style}».</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no display to show the window on (neither DISPLAY nor WAYLAND_DISPLAY is set). Hint: the commands work without one, see `refapp --help`, and `refapp --screenshot FILE.png` makes a picture.</source>
            <translation>Det finst ingen skjerm å vise vindauget på (korkje DISPLAY eller WAYLAND_DISPLAY er sett). Tips: Kommandoane verkar utan, sjå `refapp --help`, og `refapp --screenshot FILE.png` lagar eit bilete.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no filter “{name}” (character {place}). Try: {known}.</source>
            <translation>Det finst ikkje noko filter «{name}» (teikn {place}). Prøv: {known}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no format “{format}” to write. There are: {known}.</source>
            <translation>Formatet «{format}» kan ikkje skrivast. Desse finst: {known}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no identifier in this line: {text}</source>
            <translation>Det er ingen identifikator i denne linja: {text}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no import {number}. `refapp ledger --list` lists them.</source>
            <translation>Det finst ingen import {number}. `refapp ledger --list` listar dei opp.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no language “{locale}” for citations. Use a code such as nn-NO or en-GB.</source>
            <translation>Det finst ikkje noko språk «{locale}» for siteringar. Bruk ein kode som nn-NO eller en-GB.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no library in {path}. To make one, use File &gt; New library.</source>
            <translation>Det finst ikkje noko bibliotek i {path}. Bruk Fil &gt; Nytt bibliotek for å lage eit.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no record in this {format} file.</source>
            <translation>Det er ingen postar i denne {format}-fila.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no reference with the key {citekey}.</source>
            <translation>Det finst ingen referanse med nøkkelen {citekey}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no search to save: type words or choose filters first.</source>
            <translation>Det er ikkje noko søk å lagre: Skriv ord eller vel filter først.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no such file, or it cannot be followed ({reason}).</source>
            <translation>Fila finst ikkje, eller lenkja til henne kan ikkje følgjast ({reason}).</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>There is no such folder.</source>
            <translation>Mappa finst ikkje.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no terminal to ask in. Use --duplicates skip, merge or add. Nothing was imported.</source>
            <translation>Det finst ingen terminal å spørje i. Bruk --duplicates skip, merge eller add. Ingenting vart importert.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no value “{name}” (character {place}). Try: {known}.</source>
            <translation>Det finst ingen verdi «{name}» (teikn {place}). Prøv: {known}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is nothing in this archive.</source>
            <translation>Det er ingenting i arkivet.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is nothing on the clipboard to import.</source>
            <translation>Det er ingenting å importere på utklippstavla.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is nothing to redo.</source>
            <translation>Det er ingenting å gjere om.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is nothing to undo.</source>
            <translation>Det er ingenting å angre.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is one called “{name}” in this place already.</source>
            <translation>Det finst alt noko som heiter «{name}» her.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>These fields stand between entries and belong to none; an entry may close too early: {text}</source>
            <translation>Desse felta står mellom postar og høyrer ikkje til nokon; ein post kan vere lukka for tidleg: {text}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Thesis</source>
            <translation>Avhandling</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>They are asked about while you import, too.</source>
            <translation>Du blir òg spurd om dei når du importerer.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>They are of different kinds.</source>
            <translation>Dei er av ulik type.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This PDF is damaged or cut short; it could not be opened.</source>
            <translation>Denne PDF-en er skadd eller avkorta og kunne ikkje opnast.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This PDF is protected by a password; only its name is known.</source>
            <translation>Denne PDF-en er verna med passord; berre namnet er kjent.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This database holds no Zotero library of a kind refapp knows.</source>
            <translation>Databasen har ikkje noko Zotero-bibliotek av eit slag refapp kjenner.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This entry could not be read: {text}</source>
            <translation>Oppføringa kunne ikkje lesast: {text}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This entry has no fields: {text}</source>
            <translation>Oppføringa har ingen felt: {text}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This entry has no key; one was made.</source>
            <translation>Oppføringa har ingen nøkkel; ein er laga.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This entry holds nothing to make a reference of.</source>
            <translation>Oppføringa har ingenting å lage ein referanse av.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This file does not say cff-version and may not be a citation file.</source>
            <translation>Fila oppgjev ikkje cff-version og er kanskje inga siteringsfil.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This file is nested too deeply.</source>
            <translation>Fila er for djupt nøsta.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This file repeats itself by aliases until it is far too large; it was not read further.</source>
            <translation>Fila gjentek seg sjølv med alias til ho er altfor stor; ho vart ikkje lesen vidare.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>This import has been undone.</source>
            <translation>Denne importen er angra.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is a Word document. refapp reads references from text, not from documents.</source>
            <translation>Dette er eit Word-dokument. refapp les referansar frå tekst, ikkje frå dokument.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>This is a person</source>
            <translation>Dette er ein person</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is a presentation. refapp does not read references from it.</source>
            <translation>Dette er ein presentasjon. refapp les ikkje referansar frå slike.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is a spreadsheet. refapp does not read references from it.</source>
            <translation>Dette er eit rekneark. refapp les ikkje referansar frå slike.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is an OpenDocument file. refapp reads references from text, not from documents.</source>
            <translation>Dette er ei OpenDocument-fil. refapp les referansar frå tekst, ikkje frå dokument.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is an archive. refapp looks into archives named .zip only; unpack it first.</source>
            <translation>Dette er eit arkiv. refapp ser berre inn i .zip-arkiv; pakk det ut først.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is an e-book (EPUB), which refapp does not read.</source>
            <translation>Dette er ei e-bok (EPUB), som refapp ikkje les.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>This is an organisation</source>
            <translation>Dette er ein organisasjon</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is no text file of a kind refapp reads.</source>
            <translation>Dette er ikkje ei tekstfil av ein type refapp les.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is not a CSL item: {text}</source>
            <translation>Dette er ikkje eit CSL-element: {text}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is not a Zotero item: {text}</source>
            <translation>Dette er ikkje eit Zotero-element: {text}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is not a reference: {text}</source>
            <translation>Dette er ikkje ein referanse: {text}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is not a regular file.</source>
            <translation>Dette er ikkje ei vanleg fil.</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/fault.py" />
            <source>This is not the password of {name}.</source>
            <translation>Dette er ikkje passordet til {name}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This item has neither a type nor a title.</source>
            <translation>Elementet har korkje type eller tittel.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This item has no type.</source>
            <translation>Elementet har ingen type.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This item holds nothing to make a reference of.</source>
            <translation>Elementet har ingenting å lage ein referanse av.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This looks like an entry without its @, which makes it a comment; it was left out: {text}</source>
            <translation>Dette liknar ein post utan @, noko som gjer det til ein kommentar; det er utelate: {text}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This looks like an entry without the brace after its type; it could not be read: {text}</source>
            <translation>Dette liknar ein post utan klammen etter typen; det kunne ikkje lesast: {text}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This page has neither a title nor a text.</source>
            <translation>Sida har korkje tittel eller tekst.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This post has neither a title nor a text.</source>
            <translation>Innlegget har korkje tittel eller tekst.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This record holds nothing to make a reference of.</source>
            <translation>Posten har ingenting å lage ein referanse av.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This record is longer than 20 million characters.</source>
            <translation>Posten er lengre enn 20 millionar teikn.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This record is nested too deeply to be one.</source>
            <translation>Posten er for djupt nøsta til å vere ein post.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This record never ends; it was left out.</source>
            <translation>Posten sluttar aldri; han er utelaten.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This record says nothing but its type or number.</source>
            <translation>Posten seier ikkje anna enn typen eller nummeret sitt.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This record uses the entity {name}, which is not looked up for safety.</source>
            <translation>Posten bruker entiteten {name}, som av tryggleiksomsyn ikkje blir slegen opp.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This reference does not have the right form: {reason}</source>
            <translation>Referansen har ikkje rett form: {reason}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This reference has no DOI and no link to open.</source>
            <translation>Denne referansen har ingen DOI og inga lenkje å opne.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This reference has no PDF and no link to open.</source>
            <translation>Denne referansen har ingen PDF og inga lenkje å opne.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This reference has no file that can be opened.</source>
            <translation>Denne referansen har inga fil som kan opnast.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This text has no front matter and is longer than {most}; it is not taken for a page.</source>
            <translation>Teksten har ikkje metadata øvst og er lengre enn {most}; han blir ikkje rekna som ei side.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This was not understood as a reference: {text}</source>
            <translation>Dette vart ikkje forstått som ein referanse: {text}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This was read from a formatted entry and may lack what the style does not show.</source>
            <translation>Dette er lese frå ei formatert oppføring og kan mangle det stilen ikkje viser.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Tigrinya</source>
            <translation>tigrinja</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Title</source>
            <translation>Tittel</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/header.py" />
            <source>Title and creators</source>
            <translation>Tittel og opphav</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Title of the note</source>
            <translation>Tittelen på notatet</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Title, if it needs one</source>
            <translation>Tittel, om det trengst</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Titles alike ({score} %).</source>
            <translation>Liknande titlar ({score} %).</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>To &amp;read</source>
            <translation>Skal &amp;lesast</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>To be checked</source>
            <translation>Skal sjekkast</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>To be completed</source>
            <translation>Skal fyllast ut</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/marks_row.py" />
            <source>To read</source>
            <translation>Skal lesast</translation>
        </message>
        <message>
            <location filename="refapp/gui/toolbar.py" />
            <source>Toolbar</source>
            <translation>Verktøylinje</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/tools.py" />
            <source>Tools</source>
            <translation>Verktøy</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Translator</source>
            <translation>Omsetjar</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Trash</source>
            <translation>Papirkorg</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Trash emptied: one reference</source>
            <translation>Papirkorga er tømd: éin referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Trash emptied: {count} references</source>
            <translation>Papirkorga er tømd: {count} referansar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Treaty</source>
            <translation>Traktat</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Turkish</source>
            <translation>tyrkisk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Type</source>
            <translation>Undertype</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/palette.py" />
            <source>Type what you want to do or find</source>
            <translation>Skriv kva du vil gjere eller finne</translation>
        </message>
        <message>
            <location filename="refapp/gui/copy_as.py" />
            <source>Typst @…</source>
            <translation>Typst @…</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Ukrainian</source>
            <translation>ukrainsk</translation>
        </message>
        <message>
            <location filename="refapp/gui/status.py" />
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <location filename="refapp/gui/past/view.py" />
            <source>Undo only this</source>
            <translation>Angre berre denne</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>Undo this import</source>
            <translation>Angre importen</translation>
        </message>
        <message>
            <location filename="refapp/gui/past/view.py" />
            <source>Undo up to here</source>
            <translation>Angre hit</translation>
        </message>
        <message>
            <location filename="refapp/gui/past/turning.py" />
            <source>Undoing {count} changes</source>
            <translation>Angrar {count} endringar</translation>
        </message>
        <message>
            <location filename="refapp/gui/past/view.py" />
            <source>Undone, and then something else was done</source>
            <translation>Angra, og så vart noko anna gjort</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Undone: {what}</source>
            <translation>Angra: {what}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>United Kingdom</source>
            <translation>Storbritannia</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>United States</source>
            <translation>USA</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Unpacked it would be larger than {most} MB.</source>
            <translation>Utpakka ville fila vore større enn {most} MB.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>Untitled</source>
            <translation>Utan tittel</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>Up in the search box shows the last searches; Del forgets the one chosen.</source>
            <translation>Pil opp i søkjefeltet viser dei siste søka; Del gløymer det som er valt.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Up to {most} references can be cited with a page at once.</source>
            <translation>Opptil {most} referansar kan siterast med side samtidig.</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_box.py" />
            <source>Up, or a click on the glass, shows the last searches</source>
            <translation>Pil opp, eller eit klikk på lupa, viser dei siste søka</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Update to what is searched now</source>
            <translation>Oppdater til det som er søkt no</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Urdu</source>
            <translation>urdu</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Use style</source>
            <translation>Bruk stilen</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kind_list.py" />
            <source>Used last</source>
            <translation>Sist brukte</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/palette.py" />
            <source>Used lately</source>
            <translation>Brukt i det siste</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Value</source>
            <translation>Verdi</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Verse</source>
            <translation>Vers</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Version</source>
            <translation>Versjon</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Vietnamese</source>
            <translation>vietnamesisk</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>View</source>
            <translation>Vis</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Violet</source>
            <translation>Fiolett</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/columns.py" />
            <source>Volume</source>
            <translation>Band</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Volume or pages differ.</source>
            <translation>Band eller sidetal er ulike.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Volume title</source>
            <translation>Bandtittel</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Volume title, abbreviated</source>
            <translation>Bandtittel, forkorta</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Wait</source>
            <translation>Vent</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_rows.py" />
            <source>Waiting</source>
            <translation>Ventar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Web address</source>
            <translation>Nettadresse</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Web page</source>
            <translation>Nettside</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Welsh</source>
            <translation>walisisk</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_rows.py" />
            <source>What</source>
            <translation>Kva</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>What becomes of this record</source>
            <translation>Kva som skjer med denne posten</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>What can be written ({suffixes})</source>
            <translation>Det som kan skrivast ({suffixes})</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_box.py" />
            <source>What can be written here</source>
            <translation>Kva som kan skrivast her</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_rows.py" />
            <source>What changes</source>
            <translation>Det som blir endra</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>What happened</source>
            <translation>Kva som hende</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>What happened in the import</source>
            <translation>Kva som hende i importen</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_table.py" />
            <source>What happened to the selected record</source>
            <translation>Kva som hende med den valde posten</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/side.py" />
            <source>What is beside the pages</source>
            <translation>Det som er ved sida av sidene</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>What is dragged out of the list brings its attached files. Held while dragging, Alt does the same.</source>
            <translation>Det du dreg ut av lista, tek med seg dei vedlagde filene. Å halde nede Alt medan du dreg, gjer det same.</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/goals.py" />
            <source>What is found belongs to no goal.</source>
            <translation>Det som er funne, høyrer ikkje til noko mål.</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/imports.py" />
            <source>What is found came with no import: it was made by hand.</source>
            <translation>Det som er funne, kom ikkje med nokon import: det er laga for hand.</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/tags.py" />
            <source>What is found has no tags. Keys 1 to 9 give one, or “Add a tag” under a reference.</source>
            <translation>Det som er funne, har ingen emneord. Tastane 1 til 9 gjev eit, eller «Legg til eit emneord» under ein referanse.</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/facet_section.py" />
            <source>What is found has none of them.</source>
            <translation>Det som er funne, har ingen av dei.</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/creators.py" />
            <source>What is found names no authors, editors or translators.</source>
            <translation>Det som er funne, nemner ingen forfattarar, redaktørar eller omsetjarar.</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/containers.py" />
            <source>What is found names no journal, book or website that it appeared in.</source>
            <translation>Det som er funne, nemner ikkje noko tidsskrift, noka bok eller nokon nettstad det stod i.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export_choices.py" />
            <source>What is in the Trash</source>
            <translation>Det som ligg i papirkorga</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>What is missing</source>
            <translation>Det som manglar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>What is not in the library is told here.</source>
            <translation>Det som ikkje finst i biblioteket, står her.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export_choices.py" />
            <source>What is shown</source>
            <translation>Det som er vist</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_notes.py" />
            <source>What many lines say</source>
            <translation>Det mange linjer seier</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>What stands here was typed before and not saved</source>
            <translation>Det som står her, vart skrive før og ikkje lagra</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>What the tag is: your own, a keyword of the publisher, a category of the source.</source>
            <translation>Kva emneordet er: ditt eige, eit nøkkelord frå forlaget, ein kategori frå kjelda.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>What to do</source>
            <translation>Kva som skal gjerast</translation>
        </message>
        <message>
            <location filename="refapp/gui/work/view.py" />
            <source>What went wrong</source>
            <translation>Det som gjekk gale</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>What would change</source>
            <translation>Det som ville bli endra</translation>
        </message>
        <message>
            <location filename="refapp/gui/past/view.py" />
            <source>Whatever you do to the library can be taken back here.</source>
            <translation>Alt du gjer med biblioteket, kan du angre her.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>When a PDF has been moved or renamed outside, it is listed here, and found again by its content.</source>
            <translation>Når ein PDF er flytta eller har fått nytt namn utanfor refapp, står han her, og blir funnen att etter innhaldet.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>Where</source>
            <translation>Kvar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Where Enter opens them. F4 always opens the file in another program.</source>
            <translation>Kvar Enter opnar dei. F4 opnar alltid fila i eit anna program.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Where is {name}?</source>
            <translation>Kvar er {name}?</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/reading_page.py" />
            <source>Where it was published</source>
            <translation>Kvar det er utgitt</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>Where the words are</source>
            <translation>Kvar orda står</translation>
        </message>
        <message>
            <location filename="refapp/gui/copy_as.py" />
            <source>Wikipedia {{cite …}}</source>
            <translation>Wikipedia {{cite …}}</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>Winter</source>
            <translation>Vinter</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>Without a date; kept as these words.</source>
            <translation>Utan dato; teksten blir teken vare på som han står.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>Without the names of {name}</source>
            <translation>Utan namna i {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>Words</source>
            <translation>Ord</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>Words after {name}</source>
            <translation>Ord etter {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>Words before {name}</source>
            <translation>Ord før {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Words to add</source>
            <translation>Ord som skal leggjast til</translation>
        </message>
        <message>
            <location filename="refapp/gui/panels/work.py" />
            <source>Work</source>
            <translation>Arbeid</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Write</source>
            <translation>Skriv</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>Write a note (Ctrl+Alt+N)</source>
            <translation>Skriv eit notat (Ctrl+Alt+N)</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Write to</source>
            <translation>Skriv til</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Writing {name}</source>
            <translation>Skriv {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>Written here by you</source>
            <translation>Skrive her av deg</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>Written to {name}.</source>
            <translation>Skrive til {name}.</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/columns.py" />
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/years.py" />
            <source>Years</source>
            <translation>År</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Zotero</source>
            <translation>Zotero</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Zotero RDF</source>
            <translation>Zotero RDF</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>a DOI begins with 10. and has a slash</source>
            <translation>ein DOI tek til med 10. og har ein skråstrek</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>a DOI, or its beginning</source>
            <translation>ein DOI, eller byrjinga på han</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>a PMC number is PMC and digits</source>
            <translation>eit PMC-nummer er PMC og siffer</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>a PubMed number has digits only</source>
            <translation>eit PubMed-nummer har berre siffer</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>a citation key</source>
            <translation>ein siteringsnøkkel</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>a collection, and what is under it</source>
            <translation>ei samling, og det som er under henne</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>a file is not where it was; Missing files in the menu Tools links it anew</source>
            <translation>ei fil er ikkje der ho var; Manglande filer i menyen Verktøy lenkjer ho på nytt</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>a language, such as en or nn</source>
            <translation>eit språk, som en eller nn</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>a tag, and those nested in it</source>
            <translation>eit emneord, og dei som ligg under det</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>about {date}</source>
            <translation>omkring {date}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>added</source>
            <translation>lagt til</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_rows.py" />
            <source>added by you</source>
            <translation>lagt til av deg</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>added in the last 7 days; also 2w, 3m, 1y, 2024-05, 2023..2024</source>
            <translation>lagt til dei siste 7 dagane; òg 2w, 3m, 1y, 2024-05, 2023..2024</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/match_switch.py" />
            <source>all of</source>
            <translation>alle</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>already there</source>
            <translation>fanst frå før</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>an ISBN has 10 or 13 digits</source>
            <translation>eit ISBN har 10 eller 13 siffer</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>an ISSN has 8 digits</source>
            <translation>eit ISSN har 8 siffer</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>an ORCID has 16 digits</source>
            <translation>ein ORCID har 16 siffer</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>an arXiv number looks like 2101.00001</source>
            <translation>eit arXiv-nummer ser ut som 2101.00001</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/filter_bar.py" />
            <source>and</source>
            <translation>og</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/key_line.py" />
            <source>and {count} more</source>
            <translation>og {count} til</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>and {count} more tags</source>
            <translation>og {count} emneord til</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/facet_section.py" />
            <source>any of</source>
            <translation>nokon av</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_rows.py" />
            <source>as {style}</source>
            <translation>som {style}</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>book, thesis, article-journal</source>
            <translation>book, thesis, article-journal</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>both words, also as beginnings of words, with or without accents</source>
            <translation>begge orda, òg som byrjinga på ord, med eller utan aksentar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>c. {year}</source>
            <translation>ca. {year}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/comparison.py" />
            <source>chosen</source>
            <translation>vald</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/language_line.py" />
            <source>code</source>
            <translation>kode</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/group_pane.py" />
            <source>compare with</source>
            <translation>samanlikn med</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collections.py" />
            <source>drop to the top</source>
            <translation>slepp på toppen</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>everything</source>
            <translation>alt</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>exactly these words, one after the other</source>
            <translation>akkurat desse orda, etter kvarandre</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>from </source>
            <translation>frå </translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>from one year to another; 2019.. is open</source>
            <translation>frå eitt år til eit anna; 2019.. er ope</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>from the </source>
            <translation>frå </translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>from the source page</source>
            <translation>frå kjeldesida</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>from {format}</source>
            <translation>frå {format}</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>from {year}</source>
            <translation>frå {year}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>has: pdf, summary, abstract, note, doi</source>
            <translation>har: pdf, summary, abstract, note, doi</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>imported {day}</source>
            <translation>importert {day}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>in summaries and abstracts</source>
            <translation>i oppsummeringar og samandrag</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>in the collection, or under it</source>
            <translation>i samlinga, eller under henne</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>in the name of the journal or book</source>
            <translation>i namnet på tidsskriftet eller boka</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>in the names of the creators</source>
            <translation>i namna på opphavspersonane</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>in the title</source>
            <translation>i tittelen</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/section.py" />
            <source>in {language}</source>
            <translation>på {language}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>is: starred, to-read, reading, read</source>
            <translation>er: starred, to-read, reading, read</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>item</source>
            <translation>element</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/key_line.py" />
            <source>key also used by</source>
            <translation>nøkkelen er òg brukt av</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>line</source>
            <translation>linje</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>merged</source>
            <translation>slått saman</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/facet_section.py" />
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/comparison.py" />
            <source>not chosen</source>
            <translation>ikkje vald</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>not {value}</source>
            <translation>ikkje {value}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/comparison.py" />
            <source>nothing</source>
            <translation>ingenting</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>of this kind</source>
            <translation>av denne typen</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bar.py" />
            <source>of {count}</source>
            <translation>av {count}</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>one creator</source>
            <translation>éin opphavsperson</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>one of them, or both</source>
            <translation>eitt av dei, eller begge</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/filter_bar.py" />
            <source>or</source>
            <translation>eller</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/quoting.py" />
            <source>p. {page}</source>
            <translation>s. {page}</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/passage_bar.py" />
            <source>p. {page}: {words}</source>
            <translation>s. {page}: {words}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>parentheses hold together</source>
            <translation>parentesar held orda saman</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>paused</source>
            <translation>på pause</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>pdf, summary, abstract, note, doi, missing-file</source>
            <translation>pdf, summary, abstract, note, doi, missing-file</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/key_line.py" />
            <source>pinned</source>
            <translation>festa</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>refapp does not know this kind of file. It reads: {known}.</source>
            <translation>refapp kjenner ikkje denne filtypen. Desse kan lesast: {known}.</translation>
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>refapp {version}

A desktop reference manager. MIT licence.</source>
            <translation>refapp {version}

Eit skrivebordsprogram for referansar. MIT-lisens.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>refused</source>
            <translation>avvist</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>seconds</source>
            <translation>sekund</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>skipped</source>
            <translation>hoppa over</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>starred, to-read, reading, read</source>
            <translation>starred, to-read, reading, read</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>the first word without the second</source>
            <translation>det første ordet utan det andre</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>the number of a goal</source>
            <translation>nummeret på eit mål</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>the number of an import, or last</source>
            <translation>nummeret på ein import, eller last</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>to-read, reading, read</source>
            <translation>to-read, reading, read</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>today, 7d, 2w, 3m, 1y, 2024-05</source>
            <translation>today, 7d, 2w, 3m, 1y, 2024-05</translation>
        </message>
        <message>
            <location filename="refapp/gui/past/rows.py" />
            <source>undone · {time}</source>
            <translation>angra · {time}</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>until {year}</source>
            <translation>til {year}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>with a text in the language</source>
            <translation>med ein tekst på språket</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>with both tags</source>
            <translation>med begge emneorda</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>with one of them</source>
            <translation>med eitt av dei</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>with the tag, or one nested in it</source>
            <translation>med emneordet, eller eit som ligg under det</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>with warnings</source>
            <translation>med åtvaringar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>without it</source>
            <translation>utan det</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>words of a creator's name</source>
            <translation>ord i namnet på ein opphavsperson</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>words of summaries and abstracts</source>
            <translation>ord i oppsummeringar og samandrag</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>words of the journal or book</source>
            <translation>ord i namnet på tidsskriftet eller boka</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>words of the title</source>
            <translation>ord i tittelen</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>words of web pages</source>
            <translation>ord på nettsider</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>written here</source>
            <translation>skrive her</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>{changes} of the first {total} references change. The others are being looked at…</source>
            <translation>{changes} av dei første {total} referansane blir endra. Ser på dei andre …</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>{changes} of {total} references change.</source>
            <translation>{changes} av {total} referansar blir endra.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>{count} added all the same</source>
            <translation>{count} lagt til likevel</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} annotations of {name} are a note now.</source>
            <translation>{count} merknader i {name} er no eit notat.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} changes done again</source>
            <translation>{count} endringar gjorde om</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} changes undone</source>
            <translation>{count} endringar angra</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} citation keys copied</source>
            <translation>{count} siteringsnøklar kopierte</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} citation keys made</source>
            <translation>{count} siteringsnøklar laga</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} citations. Found in the library: {works}</source>
            <translation>{count} siteringar. Funne i biblioteket: {works}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>{count} files are not where they were.</source>
            <translation>{count} filer er ikkje der dei var.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} files attached.</source>
            <translation>{count} filer lagde ved.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>{count} files get another name.</source>
            <translation>{count} filer får nytt namn.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} files linked anew</source>
            <translation>{count} filer er kopla til på nytt</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} files renamed</source>
            <translation>{count} filer har fått nytt namn</translation>
        </message>
        <message>
            <location filename="refapp/gui/palette/palette.py" />
            <source>{count} found</source>
            <translation>{count} treff</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tags.py" />
            <source>{count} groups are likely the same</source>
            <translation>{count} grupper er truleg like</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>{count} groups of likely duplicates</source>
            <translation>{count} grupper med moglege dublettar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} items of the feed {name} were left out; feeds are news, not a library.</source>
            <translation>{count} element i nyheitsstraumen {name} er utelatne; straumar er nyheiter, ikkje eit bibliotek.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} lines written to {name}</source>
            <translation>{count} linjer skrivne til {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>{count} merged</source>
            <translation>{count} slått saman</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} missing files removed from their references</source>
            <translation>{count} manglande filer er fjerna frå referansane sine</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>{count} more</source>
            <translation>{count} til</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/links_row.py" />
            <source>{count} more links</source>
            <translation>{count} lenkjer til</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>{count} new</source>
            <translation>nye: {count}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} notes or files of this item are in Zotero's trash and were left out.</source>
            <translation>{count} notat eller filer til elementet ligg i papirkorga til Zotero og er utelatne.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>{count} of {total} styles</source>
            <translation>{count} av {total} stilar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>{count} records are likely in the library already</source>
            <translation>{count} postar finst truleg i biblioteket frå før</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>{count} references</source>
            <translation>{count} referansar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references are missing from the full-text index.</source>
            <translation>{count} referansar manglar i fulltekstindeksen.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>{count} references change:</source>
            <translation>{count} referansar blir endra:</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references copied as {way}</source>
            <translation>{count} referansar kopierte som {way}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references copied in {style}</source>
            <translation>{count} referansar kopierte i {style}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references edited</source>
            <translation>{count} referansar redigerte</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references have no citation key.</source>
            <translation>{count} referansar har ingen siteringsnøkkel.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references moved to the Trash</source>
            <translation>{count} referansar flytte til papirkorga</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references put into “{name}”</source>
            <translation>{count} referansar lagde i «{name}»</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references removed from the collection; they stay in the library</source>
            <translation>{count} referansar fjerna frå samlinga; dei står framleis i biblioteket</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references restored</source>
            <translation>{count} referansar henta att</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/several.py" />
            <source>{count} references selected</source>
            <translation>{count} referansar i utvalet</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references written back to {name}: what was not edited is as in {file}</source>
            <translation>{count} referansar skrivne tilbake til {name}: Det som ikkje er redigert, er som i {file}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references written to {name}</source>
            <translation>{count} referansar skrivne til {name}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_rows.py" />
            <source>{count} references · {time}</source>
            <translation>{count} ref. · {time}</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references: {status}</source>
            <translation>{count} referansar: {status}</translation>
        </message>
        <message>
            <location filename="refapp/gui/status.py" />
            <source>{count} selected</source>
            <translation>{count} i utvalet</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>{count} skipped</source>
            <translation>{count} hoppa over</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} stars taken away</source>
            <translation>{count} stjerner tekne bort</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} style files were not added, {name} because: {reason}.</source>
            <translation>{count} stilfiler vart ikkje lagde til, {name} fordi: {reason}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} styles were added. The style menu has them.</source>
            <translation>{count} stilar er lagde til. Du finn dei i stilmenyen.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>{count} tags</source>
            <translation>{count} emneord</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/rows.py" />
            <source>{count}, closed</source>
            <translation>{count}, lukka</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/rows.py" />
            <source>{count}, open</source>
            <translation>{count}, opna</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>{day} {month}</source>
            <translation>{day}. {month}</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/imports.py" />
            <source>{file} and {count} more</source>
            <translation>{file} og {count} til</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>{first} to {last}</source>
            <translation>{first} til {last}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>{format} · {count} references, the first of them:</source>
            <translation>{format} · {count} referansar, den første av dei:</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>{keys} belongs to “{action}”.</source>
            <translation>{keys} høyrer til «{action}».</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{key} only holds data for other entries; they were given it.</source>
            <translation>{key} har berre data for andre oppføringar; dei har fått dei.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/files.py" />
            <source>{name} (not there)</source>
            <translation>{name} (finst ikkje)</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} attached.</source>
            <translation>{name} er lagd ved.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} could not be copied into the library ({reason}).</source>
            <translation>{name} kunne ikkje kopierast til biblioteket ({reason}).</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} could not be renamed ({reason}).</source>
            <translation>{name} kunne ikkje få nytt namn ({reason}).</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/fault.py" />
            <source>{name} is damaged or cut short; it cannot be shown.</source>
            <translation>{name} er skadd eller avkorta og kan ikkje visast.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} is kept updated from now on.</source>
            <translation>{name} blir halden oppdatert frå no av.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} is no longer attached.</source>
            <translation>{name} er ikkje lagd ved lenger.</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/fault.py" />
            <source>{name} is not where it was. Tools &gt; Missing files helps to find it.</source>
            <translation>{name} er ikkje der fila var. Verktøy &gt; Manglande filer hjelper deg å finne ho.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} is paused.</source>
            <translation>{name} er på pause.</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/fault.py" />
            <source>{name} is protected by a password.</source>
            <translation>{name} er verna med passord.</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/fault.py" />
            <source>{name} is protected in a way that cannot be read here. F4 opens it in another program.</source>
            <translation>{name} er verna på ein måte som ikkje kan lesast her. F4 opnar fila i eit anna program.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} is up to date: one reference</source>
            <translation>{name} var alt oppdatert: éin referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} is up to date: {count} references</source>
            <translation>{name} var alt oppdatert: {count} referansar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} updated: one reference</source>
            <translation>{name} er oppdatert: éin referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} updated: {count} references</source>
            <translation>{name} er oppdatert: {count} referansar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} was left as it is: the collection “{collection}” is gone or empty.</source>
            <translation>{name} fekk stå som ho er: Samlinga «{collection}» er borte eller tom.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} was not added to the styles: {reason}.</source>
            <translation>{name} vart ikkje lagd til i stilane: {reason}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} was set up on another computer, or the library has moved. Export it once here to go on.</source>
            <translation>{name} vart sett opp på ei anna maskin, eller biblioteket er flytt. Eksporter éin gong herfrå for å halde fram.</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_model.py" />
            <source>{name}, saved search</source>
            <translation>{name}, lagra søk</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>{new} new, {already} there word for word. Nothing has been written yet.</source>
            <translation>Nye: {new}. Finst frå før, ord for ord: {already}. Ingenting er skrive enno.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/find_bar.py" />
            <source>{number} of {count}</source>
            <translation>{number} av {count}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dock_title.py" />
            <source>{panel}: drag to move it, right-click for more</source>
            <translation>{panel}: dra for å flytte, høgreklikk for meir</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_rows.py" />
            <source>{path} (same content)</source>
            <translation>{path} (same innhald)</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_rows.py" />
            <source>{path} (same name)</source>
            <translation>{path} (same namn)</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} kunne ikkje lesast: {reason}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{path} could not be written: {reason}.</source>
            <translation>{path} kunne ikkje skrivast: {reason}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{path} is larger than 50 MB.</source>
            <translation>{path} er større enn 50 MB.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{path} is no text file. A manuscript is Markdown, LaTeX or plain text.</source>
            <translation>{path} er ikkje ei tekstfil. Eit manuskript er Markdown, LaTeX eller rein tekst.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{path} is the manuscript itself, which is never overwritten. Choose another name.</source>
            <translation>{path} er sjølve manuskriptet, som aldri blir skrive over. Vel eit anna namn.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>{scheme}: the check digit does not fit; a digit may be mistyped.</source>
            <translation>{scheme}: Kontrollsifferet stemmer ikkje; eit siffer kan vere feilskrive.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>{scheme}: {shape}.</source>
            <translation>{scheme}: {shape}.</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/match_switch.py" />
            <source>{section}: {words} those chosen</source>
            <translation>{section}: {words} dei valde</translation>
        </message>
        <message>
            <location filename="refapp/gui/status.py" />
            <source>{shown} in the Trash</source>
            <translation>{shown} i papirkorga</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/search_box.py" />
            <source>{shown} of {total}</source>
            <translation>{shown} av {total}</translation>
        </message>
        <message>
            <location filename="refapp/gui/status.py" />
            <source>{shown} references</source>
            <translation>{shown} referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/status.py" />
            <source>{shown} shown of {total}</source>
            <translation>{shown} av {total} i lista</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/tags.py" />
            <source>{tag}, key {key}</source>
            <translation>{tag}, tast {key}</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/filter_chip.py" />
            <source>{value}
A click edits it as text, × removes it</source>
            <translation>{value}
Eit klikk redigerer det som tekst, × fjernar det</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/histogram.py" />
            <source>{value}, excluded</source>
            <translation>{value}, utelaten</translation>
        </message>
        <message>
            <location filename="refapp/gui/work/log.py" />
            <source>{work}: cancelled</source>
            <translation>{work}: avbrote</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>{year} BCE</source>
            <translation>{year} f.Kr.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>– and {count} more</source>
            <translation>– og {count} til</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>—</source>
            <translation>—</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{found}” at character {place} cannot stand in a citation key.</source>
            <translation>«{found}» ved teikn {place} kan ikkje stå i ein siteringsnøkkel.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{found}” at character {place} means nothing in a pattern.</source>
            <translation>«{found}» ved teikn {place} tyder ingenting i eit mønster.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{found}” at character {place} was not expected: put + or | between values.</source>
            <translation>«{found}» ved teikn {place} var uventa: Set + eller | mellom verdiar.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{name}” cannot stand inside itself.</source>
            <translation>«{name}» kan ikkje liggje inni seg sjølv.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{name}” deleted; its references stay in the library</source>
            <translation>«{name}» er sletta; referansane står framleis i biblioteket</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{name}” does not take “{found}” there (character {place}).</source>
            <translation>«{name}» kan ikkje ha «{found}» der (teikn {place}).</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{name}” finds from now on what is searched now</source>
            <translation>«{name}» finn frå no av det som er søkt no</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{style}” has the look of {parent}, which is not here. Please add that style too.</source>
            <translation>«{style}» hentar forma si frå {parent}, som ikkje finst her. Legg til den stilen òg.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>“{tag}”</source>
            <translation>«{tag}»</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>“{tag}” ({count}) becomes {new}.</source>
            <translation>«{tag}» ({count}) blir {new}.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>“{tag}” ({count}) goes.</source>
            <translation>«{tag}» ({count}) går ut.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{tag}” added</source>
            <translation>«{tag}» lagt til</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{tag}” added to {count} references</source>
            <translation>«{tag}» lagt til {count} referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>“{tag}” is there already: {before} references, then {after}.</source>
            <translation>«{tag}» finst frå før: {before} referansar, så {after}.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{tag}” taken away</source>
            <translation>«{tag}» teke bort</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{tag}” taken from {count} references</source>
            <translation>«{tag}» teke frå {count} referansar</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{title}” has been changed since, perhaps by another program. Nothing was done.</source>
            <translation>«{title}» er endra sidan, kanskje av eit anna program. Ingenting vart gjort.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{title}” is in Zotero's trash and was left out.</source>
            <translation>«{title}» ligg i papirkorga til Zotero og er utelaten.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{title}” was added to the styles. The style menu has it.</source>
            <translation>«{title}» er lagd til i stilane. Du finn han i stilmenyen.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{title}” was added, but it has the look of “{parent}”, which is not here. Please add that style too.</source>
            <translation>«{title}» er lagd til, men hentar forma si frå «{parent}», som ikkje finst her. Legg til den stilen òg.</translation>
        </message>
    </context>
</TS>
