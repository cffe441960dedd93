<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
    <context>
        <name>refapp</name>
        <message>
            <location filename="resources/messages.toml" />
            <source>%</source>
            <translation type="unfinished" />
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
            <translation>Som &amp;vanleg</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>&amp;Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dock_title.py" />
            <source>&amp;Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>&amp;Import…</source>
            <translation>&amp;Importer …</translation>
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>&amp;Keep going</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>&amp;Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>&amp;Language</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/tools.py" />
            <source>&amp;Missing files…</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/help.py" />
            <source>&amp;Search help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>&amp;Search in folder…</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>&amp;Style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/tools.py" />
            <source>&amp;Tags…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Angre</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>&amp;What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>(+{count} more)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>({number} of {count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>+ Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_rows.py" />
            <source>+ Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_rows.py" />
            <source>+ Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/tags.py" />
            <source>+ tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>2019, 2019..2023, 2019..</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>2024, March 2024, Spring 2024, c. 1850, 2023/2024</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/palette/palette.py" />
            <source>&gt; actions   # tags   / collections   @ creators</source>
            <translation>&gt; handlingar   # emneord   / samlingar   @ opphavspersonar</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/facet_section.py" />
            <source>A click on a value keeps to it, with Ctrl to it too; Alt+click or Alt+Enter leaves it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A comma was missing in entry {key}; it was read as if it were there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>A folder of pages is not kept updated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A note or file of this item is in Zotero's trash and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A number or a text in quotes is missing at character {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>A page to go to (Ctrl+G)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A pattern for citation keys cannot be empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A pattern for citation keys is at most {most} characters long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A row of table {table} points to nothing (row {id}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>A selection stays as it is; choose a search or a collection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>A slash nests a tag in another: Health/Bone. Those nested in it go with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>A title · {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>A value such as auth, year or title is missing at character {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Abbreviated container</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>About refapp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>Abstract</source>
            <translation>Samandrag</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Accessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Act</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_rows.py" />
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/tag_edit.py" />
            <source>Add a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_rows.py" />
            <source>Add all creators that the text on the clipboard lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Add an ORCID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_rows.py" />
            <source>Add an organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>Add as new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Add at the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Add attac&amp;hment…</source>
            <translation>Legg til ve&amp;dlegg …</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Add attachment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Add citation styles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/add_field.py" />
            <source>Add field…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Add style file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Add the tag “{tag}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Add the tag “{tag}” to {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/collection_chooser.py" />
            <source>Add to collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Add to collection…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Add what is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/text_edits.py" />
            <source>Add: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/added.py" />
            <source>Added</source>
            <translation>Lagt til</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>Added as {key}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Added earlier</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Added today</source>
            <translation>Lagt til i dag</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Added {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_rows.py" />
            <source>Afterwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>All as at first</source>
            <translation>Alle som først</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_pane.py" />
            <source>All as “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>All files in the library are called so already. Linked files keep their names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export_choices.py" />
            <source>All references</source>
            <translation>Alle referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>Already there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>Alt+M, A, S: merge, add, skip · Alt+↑↓: next record · Ctrl+Enter: import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Alt+M: merge · Alt+N: not duplicates · in the table M, T, B: kept, other, both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/palette/palette.py" />
            <source>An action, tag, collection, reference or style</source>
            <translation>Ei handling, eit emneord, ei samling, ein referanse eller ein stil</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>An address · {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>An empty one of the kind that is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>An item of the archive path is no collection, year or month and is kept: {item}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>An unknown button is kept as a link: {button}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>An unknown section is kept as a note: {section}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>And one more key that several references use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>And {count} more keys that several references use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Annotations as notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/key_hint.py" />
            <source>Another reference has this key, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Appearance and reading</source>
            <translation>Utsjånad og lesing</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Appendix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Archives in archives are not opened. Unpack it and import what is in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>As at first</source>
            <translation>Som først</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/sources.py" />
            <source>As imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/widgets/locale_box.py" />
            <source>As the style says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>As the system</source>
            <translation>Som systemet</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>At first: {keys}</source>
            <translation>Først: {keys}</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/row_drop.py" />
            <source>Attach to “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Author of the book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>Autumn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>Back to the list (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Back to what is saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/comparison.py" />
            <source>Becomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Better BibTeX JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Bill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Blog post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Book</source>
            <translation>Bok</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Book review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>Both are like another one of this group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Bring back what you typed here before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Broadcast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/menus.py" />
            <source>C&amp;olumns</source>
            <translation>K&amp;olonnar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>Cancel it and &amp;quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Canon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_tree.py" />
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Chair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>Change kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Change of kind of {tags} tags in one reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Change of kind of {tags} tags in {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Change the search “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>Change {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/columns.py" />
            <source>Changed</source>
            <translation>Endra</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>Changing tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Chapter</source>
            <translation>Kapittel</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/cite.py" />
            <source>Choose &amp;style…</source>
            <translation>Vel &amp;stil …</translation>
        </message>
        <message>
            <location filename="refapp/gui/past/view.py" />
            <source>Choose a change to go back to before it.</source>
            <translation>Vel ei endring for å gå attende til før ho.</translation>
        </message>
        <message>
            <location filename="refapp/gui/panels/detail.py" />
            <source>Choose a reference to read it here.</source>
            <translation>Vel ein referanse for å lese han her.</translation>
        </message>
        <message>
            <location filename="refapp/gui/widgets/style_box.py" />
            <source>Choose another style…</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <location filename="refapp/gui/pdf/bars.py" />
            <source>Choose words with the mouse to quote them with their page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>Chosen when two references were merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/citation_card.py" />
            <source>Citation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citation copied in {style}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/pinned_citations.py" />
            <source>Citation in {style}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Citation key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citation key copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citation key made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citation key of one reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/marks.py" />
            <source>Citation key used twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citation keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citation keys of {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citation of {count} references copied in {style}</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/several.py" />
            <source>Citations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Citations are [@key], \cite{key} or {Smith, 2020}.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Cited by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Cites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citing</source>
            <translation>Sitering</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Citing in {style}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Classic work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/center.py" />
            <source>Clear</source>
            <translation>Tøm</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/filter_bar.py" />
            <source>Clear all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/center.py" />
            <source>Clears the words and filters of the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/find_bar.py" />
            <source>Close (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dock_title.py" />
            <source>Close {panel}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Collapse all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/collection_chooser.py" />
            <source>Collections</source>
            <translation>Samlingar</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_menu.py" />
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>Colour and key ▾</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Colour of the tag “{tag}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/header.py" />
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/column_menu.py" />
            <source>Columns as at First</source>
            <translation type="unfinished" />
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
            <source>Compact</source>
            <translation>Tett</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Compiler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/completion.py" />
            <source>Completions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Composer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Conference paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/page_text.py" />
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/side.py" />
            <source>Contents of the PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Contributor</source>
            <translation type="unfinished" />
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
            <location filename="refapp/gui/actions/edit.py" />
            <source>Copy as</source>
            <translation>Kopier som</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>Copy as text</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>Copy quotation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/toolbar.py" />
            <source>Copy reference</source>
            <translation>Kopier referanse</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_with_page.py" />
            <source>Copy the citation as formatted text (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/citation_card.py" />
            <source>Copy the reference as formatted text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/toolbar.py" />
            <source>Copy the selected references as a bibliography</source>
            <translation>Kopier dei valde referansane som litteraturliste</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>Copy the words (Ctrl+C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>Copy the words in quotation marks with citation and page (Ctrl+Shift+C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Copying and dragging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Creators</source>
            <translation>Opphav</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/column_menu.py" />
            <source>Creators beneath the Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Creators beneath the title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Ctrl+Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Curator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/parts.py" />
            <source>DOI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Dark</source>
            <translation>Mørkt</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Data set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Delete a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>Delete note: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Delete the tag “{tag}” from one reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Delete the tag “{tag}” from {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Delete {tags} tags from one reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Delete {tags} tags from {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Delete “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Delete, keep the references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>Density</source>
            <translation>Tettleik</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Dictionary entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Director</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/work/view.py" />
            <source>Dismiss</source>
            <translation>Fjern</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>Do the same with all {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Done again: {what}</source>
            <translation>Gjort om: {what}</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/collections.py" />
            <source>Drag references here to collect them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Drag to move, or press {up} and {down}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/main_window.py" />
            <source>Drop files or folders here to import them.</source>
            <translation>Slepp filer eller mapper her for å importere dei.</translation>
        </message>
        <message>
            <location filename="refapp/gui/pasting.py" />
            <source>Dropped text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Duplicates in the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>E&amp;dit title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>E&amp;mpty Trash</source>
            <translation>Tøm papirkor&amp;ga</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>E&amp;xports kept updated…</source>
            <translation>E&amp;ksportar som blir haldne ved like …</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/added.py" />
            <source>Earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Edit</source>
            <translation>Rediger</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/several.py" />
            <source>Edit a field of all of them…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Edit a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Edit cancelled. The library is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>Edit note: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Edit of one reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Edit of {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Edit se&amp;veral…</source>
            <translation>Rediger f&amp;leire …</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>Edit {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>Edited by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>Editing {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Edition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Editor and translator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Editorial director</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/center.py" />
            <source>Empty Trash</source>
            <translation>Tøm papirkorga</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Empty it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Empty the Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Encyclopedia entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/work/view.py" />
            <source>Ended lately</source>
            <translation>Ferdig nyleg</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/find.py" />
            <source>Enter and Shift+Enter go from hit to hit (Ctrl+F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_with_page.py" />
            <source>Enter copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/filter_chip.py" />
            <source>Enter edits it as text, Delete removes it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/collection_chooser.py" />
            <source>Enter puts {count} selected there · Esc leaves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Equation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Event place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Every file is where it belongs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Executive producer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Expand all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_exports.py" />
            <source>Export now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/exporting.py" />
            <source>Exporting to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_exports.py" />
            <source>Exports kept updated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>F&amp;acets</source>
            <translation>F&amp;asettar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>F&amp;ile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>F&amp;orward</source>
            <translation>Fra&amp;m</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/comparison.py" />
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/comparison_view.py" />
            <source>Fields that differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>File linked anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>File renamed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/reading_page.py" />
            <source>Files</source>
            <translation>Filer</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/tag_menu.py" />
            <source>Filter by it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/filter_chip.py" />
            <source>Filter {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Find</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/creators.py" />
            <source>Find creator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/tools.py" />
            <source>Find dup&amp;licates…</source>
            <translation>Finn dub&amp;lettar …</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/imports.py" />
            <source>Find import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Find in te&amp;xt</source>
            <translation>Finn i &amp;teksten</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/find_bar.py" />
            <source>Find in text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/find.py" />
            <source>Find in the PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/containers.py" />
            <source>Find journal or book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/languages.py" />
            <source>Find language</source>
            <translation type="unfinished" />
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
            <source>Folio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>For Excel: begin with the mark of UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>For example auth.lower + year + shorttitle(1). Values are joined by +, and | tries the next one, as in Better BibTeX. Keys that are there stay; Edit &gt; Make citation keys anew makes others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_rows.py" />
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_rows.py" />
            <source>Found</source>
            <translation>Funne</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Found: {same} with the same content, {named} with the same name only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>From {files} ({kind})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>From {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Given names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_exports.py" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Go on updating {name}</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Groups of likely duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>Groups of records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>HTML, RTF, text, Markdown or BibTeX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Handle to drag this creator by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/parts.py" />
            <source>Has</source>
            <translation type="unfinished" />
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
            <source>Has tags</source>
            <translation>Har emneord</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Headword</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Hearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/help.py" />
            <source>Help</source>
            <translation>Hjelp</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Hidden files are not looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/panels/history.py" />
            <source>History</source>
            <translation>Historikk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/main_window.py" />
            <source>INN pages, VitaminDWiki posts, BibTeX, RIS, CSL-JSON and many more are recognised by themselves.</source>
            <translation>INN-sider, VitaminDWiki-innlegg, BibTeX, RIS, CSL-JSON og mange fleire blir kjende att av seg sjølve.</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>Identifiers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Illustrator</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>Import files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/main_window.py" />
            <source>Import files…</source>
            <translation>Importer filer …</translation>
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>Import folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>Import from &amp;clipboard</source>
            <translation>Importer frå &amp;utklippstavla</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>Import nothing</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/imports.py" />
            <source>Imports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/reading_page.py" />
            <source>In</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>In another program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/pinned_citations.py" />
            <source>In pinned styles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>In plain language</source>
            <translation>På enkelt språk</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>In the comfortable list; otherwise they have a column of their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>In the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/added.py" />
            <source>In the last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/added.py" />
            <source>In the last month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/added.py" />
            <source>In the last week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/added.py" />
            <source>In the last year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/related.py" />
            <source>In the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tags.py" />
            <source>In the list the keys 1 to 9 add and remove a tag. F2: rename · Del: delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>In the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>In which bibliographies and citations are copied, shown and exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Interview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Interviewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It cannot be told where the file {path} is; its name is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>It changed nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It could not be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It has neither a bibliography entry nor a title, so nothing was taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It is damaged in the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>It is in the library as {key}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It is likely the same as {citekey}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It is packed in a way refapp does not read. Unpack it and import what is in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It is packed {ratio} times smaller than it is, which only files made to harm are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It is protected by a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It looks like {format}, but could not be understood ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It may be the same as {citekey}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It stands {count} times in this text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/sources.py" />
            <source>It was made here; nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>It was read from a formatted reference; please look it over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Its name leads out of the archive ({name}); it was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_pane.py" />
            <source>Join all lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Journal article</source>
            <translation>Tidsskriftartikkel</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Jurisdiction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/group_pane.py" />
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Keep an export updated…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Keep the style at hand, in menus and beside the citation ({keys})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>Keep the words as a note of the reference (Ctrl+Alt+S)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Keep two likely duplicates apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>Keep updated whenever its content changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Keep {count} likely duplicates apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Keep {name} updated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/group_pane.py" />
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_model.py" />
            <source>Kept updated: {files}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_tree.py" />
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/library_views.py" />
            <source>Key used twice</source>
            <translation>Nøkkel brukt to gonger</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Key {key} for the tag “{tag}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>Keys of the chosen action</source>
            <translation>Tastane til den valde handlinga</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_tree.py" />
            <source>Keyword</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>Keywords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>Kind of place in {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <location filename="refapp/gui/widgets/locale_box.py" />
            <source>Language of the citations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/reading_page.py" />
            <source>Language of the texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/text_edits.py" />
            <source>Language of: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/languages.py" />
            <source>Languages</source>
            <translation>Språk</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>Larger (Ctrl++)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>Last import</source>
            <translation>Siste import</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Legal case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Legislation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>Let programs find the works on the page (COinS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Letter or message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/library_views.py" />
            <source>Library</source>
            <translation>Bibliotek</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Light</source>
            <translation>Lyst</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>Likely in the library already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Line {line}: {name} is not in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Line {line}: {name} may be any of: {keys}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Link a file anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Link anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Link {count} files anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/links_row.py" />
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Links in archives are not followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Links to folders are not followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Listing the styles …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Looking for duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Looking for duplicates…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Looking for files that are not there…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Looking for missing files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Looking in {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Magazine article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Make citation ke&amp;ys anew</source>
            <translation>Lag sitering&amp;snøklar på nytt</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>Make it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Make typed and imported keys anew, too</source>
            <translation>Lag skrivne og importerte nøklar på nytt òg</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Manuscript</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Manuscript written to {name}: one citation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Manuscript written to {name}: {count} citations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Manuscripts ({suffixes})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Mark as read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Mark as reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Mark as to read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Mark {count} references as read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Mark {count} references as reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Mark {count} references as to read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Markdown, LaTeX or plain text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Markdown: **bold**, *italic*, &gt; quotation, - list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/columns.py" />
            <source>Marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Match case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Merge all {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Merge these two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Merge {count} references into one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Merge {tags} tags into “{new}” in one reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Merge {tags} tags into “{new}” in {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>Merged into {key}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_rows.py" />
            <source>Missing file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Missing file removed from its reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Missing files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collections.py" />
            <source>More about collections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/reading_page.py" />
            <source>More like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Move one reference to the Trash</source>
            <translation>Flytt éin referanse til papirkorga</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Move the collection “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Move to &amp;Trash</source>
            <translation>Flytt til &amp;papirkorga</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/collection_chooser.py" />
            <source>Move to collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Move to collection…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/column_menu.py" />
            <source>Move to the left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/column_menu.py" />
            <source>Move to the right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Move to the top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Move what is selected here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Move {count} references to the Trash</source>
            <translation>Flytt {count} referansar til papirkorga</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Move, change or remove this creator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Musical score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>Name a file, with its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/collection_chooser.py" />
            <source>Name of a collection, or a new one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/add_field.py" />
            <source>Name of a field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_delegate.py" />
            <source>Name of the collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/add_field.py" />
            <source>Name of the field to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_delegate.py" />
            <source>Name of the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/tag_edit.py" />
            <source>Name of the tag to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Name, journal or field of study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>Names now and then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Narrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/toolbar.py" />
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>New collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collections.py" />
            <source>New collection (Ctrl+Shift+N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>New collection inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/collection_chooser.py" />
            <source>New collection “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/file.py" />
            <source>New li&amp;brary…</source>
            <translation>Nytt &amp;bibliotek …</translation>
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>New library: name of its folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>New n&amp;ote</source>
            <translation>Nytt n&amp;otat</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>New name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>New note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>New reference</source>
            <translation>Ny referanse</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Newspaper article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/find.py" />
            <source>Next hit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/find_bar.py" />
            <source>Next place (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>No authors were found for “{title}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>No duplicates were found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_exports.py" />
            <source>No export is kept updated. To have one, choose File &gt; Export and mark “Keep updated”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>No exports are kept updated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>No key for the tag “{tag}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>No names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>No people were found in the contributors section; it is kept as a note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>No records were found in {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>No reference changes.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>No tag has the key {key}. Click a tag with the right button to give it one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>No tag yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tags.py" />
            <source>No tags yet. Add one with “+ tag” in the reading view.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/key_line.py" />
            <source>No title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>Nobody knows from where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/tag_menu.py" />
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Not duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/find_bar.py" />
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/related.py" />
            <source>Not in the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/palette/menu_entries.py" />
            <source>Not now</source>
            <translation>Ikkje no</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>Not published yet; kept as these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>Not read as a date; it is kept as these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Not saved; what was typed comes back when the note is edited again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_fields.py" />
            <source>Not used by “{kind}”; kept all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>Note</source>
            <translation>Notat</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Note deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Note saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>Notes</source>
            <translation>Notat</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>Nothing changes.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <location filename="refapp/gui/palette/menu_entries.py" />
            <source>Nothing to do now</source>
            <translation>Ingenting å gjere no</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Nothing to do: they are there already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Nothing to make: the keys were typed or imported, or are as the pattern makes them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Nothing was changed. What you typed can be brought back in the form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>Nothing was found to import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_rows.py" />
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Number in series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Number of pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Numbers or letters in the titles differ: they may be parts of a series.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>O&amp;pen PDF or link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/orcid_line.py" />
            <source>ORCID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>ORCID: {orcid}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Ochre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Of menus, buttons and messages. It holds from the next start.</source>
            <translation>I menyar, knappar og meldingar. Gjeld frå neste oppstart.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Of the date “{text}” only {date} was understood; it is kept as written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Of the whole window, from 80 to 200.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Of words such as “and”, “edition” and months in citations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One change done again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One change undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One citation. Found in the library: {works}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>One file gets another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>One file is not where it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tags.py" />
            <source>One group is likely the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>One group of likely duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One is a notice about a work (erratum, reply, review, …).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One is a preprint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/key_hint.py" />
            <source>One is made by the pattern.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One item of the feed {name} was left out; feeds are news, not a library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One line written to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One names no creator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One names no year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>One record is likely in the library already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>One reference changes:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One reference edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One reference has no citation key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One reference written back to {name}: what was not edited is as in {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>One reference written to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tags.py" />
            <source>One tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>One tag on each line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Only a file can be kept updated, not standard output nor a folder of pages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Only part of this formatted entry was understood; all of it is kept as a note or extra field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/fault.py" />
            <source>Open</source>
            <translation type="unfinished" />
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
            <location filename="refapp/gui/asking.py" />
            <source>Open library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>Open outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>Open the file in another program (F4)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/main_window.py" />
            <source>Open the sample library</source>
            <translation>Opne dømebiblioteket</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Opus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Organiser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/sources.py" />
            <source>Origin of values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Original author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/group_pane.py" />
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>Outcomes shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_tree.py" />
            <source>Own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/parts.py" />
            <source>PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/links_row.py" />
            <source>PDF file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>PDFs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>PDFs of the reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>PDFs, too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/side.py" />
            <source>Page {page}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/side.py" />
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/view.py" />
            <source>Pages of the PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Pamphlet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Part of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Part of a style's name, a journal or a field of study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Part of the entry was not understood and is kept as it is: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Passage copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/fault.py" />
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>Paste anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>Paste anything: DOI, ISBN, arXiv, BibTeX, RIS, a formatted reference, an address, a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_rows.py" />
            <source>Paste list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pasting.py" />
            <source>Pasted text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Patent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/pattern_editor.py" />
            <source>Pattern of citation keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>Pattern of file names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_exports.py" />
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Pause updating {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_rows.py" />
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Performance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Performer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>Perhaps the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Periodical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Pin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/style_menu.py" />
            <source>Pinned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/key_hint.py" />
            <source>Pinned: it stays until you empty it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>Place in {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/find_bar.py" />
            <source>Places found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Post</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/widgets/chip.py" />
            <source>Press Delete to remove it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/edit_places.py" />
            <source>Press F2 to edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>Press an example to try it. Filters in the text become chips above the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/marks_row.py" />
            <source>Press it again to take it away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Preview of the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/find.py" />
            <source>Previous hit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/find_bar.py" />
            <source>Previous place (Shift+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Producer</source>
            <translation type="unfinished" />
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
            <location filename="refapp/gui/filters/containers.py" />
            <source>Published in</source>
            <translation>Utgitt i</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Put one reference into “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/center.py" />
            <source>Put the chosen references back into the library</source>
            <translation>Legg dei valde referansane attende i biblioteket</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Put {count} references into “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Qt does not start on this system. `QT_DEBUG_PLUGINS=1 refapp` tells more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Qt lacks system libraries, so the window cannot be shown. Install them with: apt-get install {packages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/work/view.py" />
            <source>Queued</source>
            <translation>I kø</translation>
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>Quit refapp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>Quitting cancels it, and what was begun is taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Quotation with p. {page} copied in {style}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Quoted in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Quotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>R&amp;ead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>&amp;Restore from Trash</source>
            <translation>Hent att frå p&amp;apirkorga</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Rea&amp;ding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/marks_row.py" />
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Read annotations again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/marks_row.py" />
            <source>Reading</source>
            <translation>Les no</translation>
        </message>
        <message>
            <location filename="refapp/gui/note_commands.py" />
            <source>Reading annotations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reading language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Reading status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reading status of {count} references taken away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reading status taken away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reading this file broke off; it is probably damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reading this file took too long; it was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reading {file} ended unexpectedly. Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/style_menu.py" />
            <source>Recently used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Recipient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/sources.py" />
            <source>Record as imported from {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_table.py" />
            <source>Records of the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>Records that are likely in the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/sources.py" />
            <source>Records, word for word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Red</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reference copied in {style}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reference moved to the Trash</source>
            <translation>Referansen er flytt til papirkorga</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reference put into “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reference removed from the collection; it stays in the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reference restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/group_pane.py" />
            <source>Reference that is compared with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/group_pane.py" />
            <source>Reference that is kept</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/match_switch.py" />
            <source>References with all of the values chosen. Press for any of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/match_switch.py" />
            <source>References with any of the values chosen. Press for all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Regulation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/reading_page.py" />
            <source>Related</source>
            <translation>I slekt</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Remove a missing file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Remove attachment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Remove from collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/tag_menu.py" />
            <source>Remove from this reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Remove one reference from the collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Remove {count} missing files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Remove {count} references from the collection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/files.py" />
            <source>Remove {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/filter_bar.py" />
            <source>Removes all filters; the words of the search stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Rename a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Rename attached f&amp;iles…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>Rename attached files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Rename the tag “{tag}” to “{new}” in one reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Rename the tag “{tag}” to “{new}” in {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Rename to “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Rename {count} files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/tag_menu.py" />
            <source>Rename, merge, split…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Replace with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/center.py" />
            <source>Restore</source>
            <translation>Hent att</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Restore one reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Restore {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Reviewed author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>Role: {role}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Same first creator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Same title but for the subtitle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Same title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Same year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Same {scheme}: {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>Save as note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>Save as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Save note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_saving.py" />
            <source>Save the lines shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Save the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Save the search here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Save the search “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_model.py" />
            <source>Saved search: {query}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>Say what to change; what comes of it is shown here first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/cite.py" />
            <source>Scan a &amp;manuscript…</source>
            <translation>Les eit &amp;manuskript …</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Scan a manuscript</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Scene</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Script writer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_box.py" />
            <source>Search</source>
            <translation>Søk</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>Search help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Search in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Search saved as “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>Search these lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>See also</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/edit.py" />
            <source>Select &amp;all</source>
            <translation>Vel all&amp;e</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_table.py" />
            <source>Select a line to read all that is told of it.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Series creator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Series editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Set to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/preferences.py" />
            <source>Settings</source>
            <translation>Innstillingar</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>Several references go to the folder {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Short title</source>
            <translation type="unfinished" />
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
            <location filename="refapp/gui/filters/long_facet.py" />
            <source>Show all</source>
            <translation>Vis alle</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/alike.py" />
            <source>Show all in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tags.py" />
            <source>Show all tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/status.py" />
            <source>Show all work: what goes on, what waits, what went wrong</source>
            <translation>Vis alt arbeid: det som går føre seg, ventar eller gjekk gale</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/related.py" />
            <source>Show all {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/long_facet.py" />
            <source>Show fewer</source>
            <translation>Vis færre</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>Show in list</source>
            <translation type="unfinished" />
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
            <location filename="refapp/gui/status.py" />
            <source>Show what happened</source>
            <translation>Vis kva som hende</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_rows.py" />
            <source>Show {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>Skip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>Small pictures and contents beside the pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/side.py" />
            <source>Small pictures of the pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>Smaller (Ctrl+−)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>So long after the last change, files that are kept updated are written again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>So short a title is shared by many works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Software</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Some bytes of the entry {key} are not {encoding}; they were read as Windows-1252.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Some of the {count} references have been changed since, perhaps by another program. Nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Something went wrong that should not: {reason}. It was written to the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Song or recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/column_menu.py" />
            <source>Sort by {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_edits.py" />
            <source>Sorting {count} references into collections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>Split</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>Split into, one on each line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Split the tag “{tag}” in one reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Split the tag “{tag}” in {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>Spring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/marks_row.py" />
            <source>Star</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Star taken away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Star {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Starred</source>
            <translation>Med stjerne</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Starred {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_rows.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Status: {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_exports.py" />
            <source>Stop updating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Stop updating {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>Stopped. Close and open this window to look again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Styles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/parts.py" />
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>Summer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Supplement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/goals.py" />
            <source>Sustainable development goals</source>
            <translation>Berekraftsmål</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/tags.py" />
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>Tag by key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/tag_edit.py" />
            <source>Tag: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/marking.py" />
            <source>Tagging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Tags</source>
            <translation>Emneord</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Tags changed in one reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Tags changed in {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/marks.py" />
            <source>Tags: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Take away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>Take it from “{action}”</source>
            <translation>Ta han frå «{action}»</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Take the reading status away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Take the reading status from {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/marks_row.py" />
            <source>Take the star away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Take the star from {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Take the tag “{tag}” away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Take the tag “{tag}” from {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Teal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_saving.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>Text of references</source>
            <translation>Teksten i referansar</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Text of the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/page_text.py" />
            <source>Text of the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Text outside the known parts was kept as a note: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>That would be typed. Hold Ctrl or Alt, too.</source>
            <translation>Det ville bli skrive. Hald nede Ctrl eller Alt òg.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The Cristin address {url} has no number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The JSON at the start of this file is incomplete or damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The JSON is damaged here ({reason}); the rest of the file could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The PDF describes another work too, kept in its record: {titles}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The PDF describes {count} other works too, kept in its record: {titles}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The PDF does not tell its title; the name of the file stands for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The PDFs have no annotations that are not in a note already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The Python package {package} is not installed. Run `make run` or `pip install refapp` again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/center.py" />
            <source>The Trash is empty.</source>
            <translation>Papirkorga er tom.</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The XML of this record is damaged: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The YAML is damaged here: {reason}. What follows could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The Zotero database could not be copied to read it: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The Zotero database is damaged: {reason}. What was read before is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The abbreviation {name} is not defined in this file; it was kept as written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The address {doi} looks like a DOI but is none; it is kept as a link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The annotation of {name} is a note now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The archive holds more than {most} MB; {name} and what follows was not looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The archive is damaged or no .zip file ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The archive lists more than {most} files; the rest was not looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The attached file {path} of {citekey} is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The attached file {path} of {citekey} is not what it was when it was attached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The check digit of this ISBN is wrong: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_with_page.py" />
            <source>The citation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The citation style {style} cannot be used: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/toolbar.py" />
            <source>The citation style. Next of those at hand</source>
            <translation>Siteringsstilen. Neste av dei som er for handa</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The collection is no longer there. Nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The database is damaged: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The date “{date}” was not understood in full; it is kept as written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The date “{text}” was not understood; it is kept as written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The display {display} does not answer, so the window cannot be shown. Hint: the commands work without one, see `refapp --help`, and `refapp --screenshot FILE.png` makes a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The editions differ: {mine} and {theirs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The entries of this file take too much from each other; this one took nothing from {key}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The entry leaves out names between the 19th and the last author.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The entry type {type} is not known; the entry became a document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The entry {key} has no fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The entry {key} that this one refers to is not in this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The entry's title is not the page's title; both were kept: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The file is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The file is larger than 1 GB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>The file is there already; it will be replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The file {path} is not on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The first creators differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>The first {count} are shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The folder could not be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The folder {path} cannot be written: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The front matter could not be parsed ({reason}); its simple lines were used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The front matter of this page is damaged here: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The front matter was damaged and was read line by line: {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The full-text index holds {count} references that are not in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The full-text index is damaged: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The item type {type} is not known; the item became a document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The key {citekey} is used by {count} references. Name one of them in its place: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The key {citekey} was kept; it is also used by: {others}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The key {key} is used by an earlier entry of this file too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The key “{citekey}” is used by {count} references; is:key-collision finds them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>The kind becomes “{kind}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The language in which a reference with several is opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/widgets/locale_box.py" />
            <source>The language of words such as “and”, “edition” and months in citations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The library is whole: one reference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The library is whole: {count} references.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The library {path} could not be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The library {path} could not be written: {reason}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The library {path} was written by a newer refapp. Please use that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The name {path} does not tell the format. Name it with --format, one of: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The name {path} does not tell what to write. It should end in one of: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The page does not tell its Zotero key, so it cannot be matched with its other language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The page does not tell its language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The page has no bibliography entry; only its title and sections were read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The parenthesis at character {place} is not closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The post names one paper whose title was not found; it is kept as a relation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The post names {count} papers whose titles were not found; they are kept as relations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The record does not begin with its type; it was taken for: {kind}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The record has several types; the last was taken: {types}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The record is not closed; the next one or the end of the file was taken for its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_pane.py" />
            <source>The record says nothing that is not in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The reference is no longer in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The reference type {type} is not known; the record became a document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>The references stay; they only lose the tag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>The same, with differences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_preview.py" />
            <source>The selection in this style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The source type {type} is not known; the source became a document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The text that begins at character {place} has no closing {found}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The titles are not quite the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The titles differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The type {type} is not known; it is kept as written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The type {type} is not known; the item became a document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/pattern_editor.py" />
            <source>The usual pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The years differ: {mine} and {theirs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>The {scheme} differs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>Then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/column_menu.py" />
            <source>Then by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/column_menu.py" />
            <source>Then by {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There are no fonts on this system. Install some with: apt-get install {packages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There are no references in this text that refapp recognises: no format it reads, no DOI or other identifier, no formatted reference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There are too many parentheses inside each other at character {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no citation style “{style}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no display to show the window on (neither DISPLAY nor WAYLAND_DISPLAY is set). Hint: the commands work without one, see `refapp --help`, and `refapp --screenshot FILE.png` makes a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no filter “{name}” (character {place}). Try: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no format “{format}” to write. There are: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no identifier in this line: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no import {number}. `refapp ledger --list` lists them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no language “{locale}” for citations. Use a code such as nn-NO or en-GB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no library in {path}. To make one, use File &gt; New library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no record in this {format} file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no reference with the key {citekey}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no search to save: type words or choose filters first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no such file, or it cannot be followed ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export.py" />
            <source>There is no such folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no terminal to ask in. Use --duplicates skip, merge or add. Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is no value “{name}” (character {place}). Try: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is nothing in this archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>There is nothing on the clipboard to import.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>These {count} fields have no place of their own and are kept as they are: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Thesis</source>
            <translation>Avhandling</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>They are of different kinds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This PDF is damaged or cut short; it could not be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This PDF is protected by a password; only its name is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This database holds no Zotero library of a kind refapp knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This entry could not be read: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This entry has no fields: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This entry has no key; one was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This entry holds nothing to make a reference of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This field has no place of its own and is kept as it is: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This file does not say cff-version and may not be a citation file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This file is nested too deeply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This file repeats itself by aliases until it is far too large; it was not read further.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>This import has been undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is a Word document. refapp reads references from text, not from documents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>This is a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is a presentation. refapp does not read references from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is a spreadsheet. refapp does not read references from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is an OpenDocument file. refapp reads references from text, not from documents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is an archive. refapp looks into archives named .zip only; unpack it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is an e-book (EPUB), which refapp does not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/creator_row.py" />
            <source>This is an organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is no text file of a kind refapp reads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is not a CSL item: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is not a Zotero item: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is not a reference: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This is not a regular file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/fault.py" />
            <source>This is not the password of {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This item has neither a type nor a title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This item has no type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This item holds nothing to make a reference of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This page has neither a title nor a text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This post has neither a title nor a text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This record holds nothing to make a reference of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This record is longer than 20 million characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This record is nested too deeply to be one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This record never ends; it was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This record says nothing but its type or number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This record uses the entity {name}, which is not looked up for safety.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This reference does not have the right form: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This reference has no DOI and no link to open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This reference has no PDF and no link to open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This reference has no file that can be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This text has no front matter and is longer than {most}; it is not taken for a page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This was not understood as a reference: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>This was read from a formatted entry and may lack what the style does not show.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>Title</source>
            <translation>Tittel</translation>
        </message>
        <message>
            <location filename="refapp/gui/references/header.py" />
            <source>Title and creators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Title of the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>Title, if it needs one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Titles alike ({score} %).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/reference.py" />
            <source>To &amp;read</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/library_views.py" />
            <source>Trash</source>
            <translation>Papirkorg</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Trash emptied: one reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Trash emptied: {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Treaty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/palette/palette.py" />
            <source>Type what you want to do or find</source>
            <translation>Skriv kva du vil gjere eller finne</translation>
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
            <translation type="unfinished" />
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
            <source>Unpacked it would be larger than {most} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicate_words.py" />
            <source>Untitled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Up to {most} references can be cited with a page at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_menu.py" />
            <source>Update to what is searched now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>Use style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/palette/palette.py" />
            <source>Used lately</source>
            <translation>Brukt i det siste</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/pattern_editor.py" />
            <source>Usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Verse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/actions/view.py" />
            <source>View</source>
            <translation>Vis</translation>
        </message>
        <message>
            <location filename="refapp/gui/tag_colours.py" />
            <source>Violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/columns.py" />
            <source>Volume</source>
            <translation>Band</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Volume or pages differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_rows.py" />
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>Web page</source>
            <translation>Nettside</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_rows.py" />
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>What becomes of this record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>What can be written ({suffixes})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_box.py" />
            <source>What can be written here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_rows.py" />
            <source>What changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>What fits into the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>What fits into the window (Ctrl+0: the width)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>What happened in the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_table.py" />
            <source>What happened to the selected record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/side.py" />
            <source>What is beside the pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>What is dragged out of the list brings its attached files. Held while dragging, Alt does the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export_choices.py" />
            <source>What is in the Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>What is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>What is not in the library is told here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/export_choices.py" />
            <source>What is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/note_editor.py" />
            <source>What stands here was typed before and not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>What the tag is: your own, a keyword of the publisher, a category of the source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/work/view.py" />
            <source>What went wrong</source>
            <translation>Det som gjekk gale</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>What would change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/past/view.py" />
            <source>Whatever you do to the library can be taken back here.</source>
            <translation>Alt du gjer med biblioteket, kan du angre her.</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Where Enter opens them. F4 always opens the file in another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>Where is {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/reading_page.py" />
            <source>Where it was published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>Where the words are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>Width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>Winter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>Without a date; kept as these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>Without the names of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>Words after {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/cite_rows.py" />
            <source>Words before {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several_value.py" />
            <source>Words to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/panels/work.py" />
            <source>Work</source>
            <translation>Arbeid</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/notes.py" />
            <source>Write a note (Ctrl+Alt+N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Write to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/scan.py" />
            <source>Writing {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>Written here by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger.py" />
            <source>Written to {name}.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>Zotero RDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>a DOI begins with 10. and has a slash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>a DOI, or its beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>a PMC number is PMC and digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>a PubMed number has digits only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>a citation key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>a collection, and what is under it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>a language, such as en or nn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>a tag, and those nested in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>about {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_rows.py" />
            <source>added by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>added in the last 7 days; also 2w, 3m, 1y, 2024-05, 2023..2024</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/match_switch.py" />
            <source>all of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>already there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>an ISBN has 10 or 13 digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>an ISSN has 8 digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>an ORCID has 16 digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>an arXiv number looks like 2101.00001</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/filter_bar.py" />
            <source>and</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/key_line.py" />
            <source>and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>and {count} more tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/facet_section.py" />
            <source>any of</source>
            <translation>nokon av</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_rows.py" />
            <source>as {style}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/attaching.py" />
            <source>attaching</source>
            <comment>Add attachment</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>book, thesis, article-journal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>both words, also as beginnings of words, with or without accents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>c. {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/comparison.py" />
            <source>chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/language_line.py" />
            <source>code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/group_pane.py" />
            <source>compare with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collections.py" />
            <source>drop to the top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>exactly these words, one after the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>from </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>from one year to another; 2019.. is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>from the </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>from the source page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>from {format}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/labels.py" />
            <source>from {year}</source>
            <translation>frå {year}</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>has: pdf, summary, abstract, note, doi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/origins.py" />
            <source>imported {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>in summaries and abstracts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>in the collection, or under it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>in the name of the journal or book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>in the names of the creators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>in the title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/section.py" />
            <source>in {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>is: starred, to-read, reading, read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/key_line.py" />
            <source>key also used by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/comparison.py" />
            <source>not chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/filter_chip.py" />
            <source>not {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/comparison.py" />
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>of this kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>one creator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>one of them, or both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/filter_bar.py" />
            <source>or</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/quoting.py" />
            <source>p. {page}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>p. {page}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>parentheses hold together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>pdf, summary, abstract, note, doi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/key_line.py" />
            <source>pinned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>refapp does not know this kind of file. It reads: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/asking.py" />
            <source>refapp {version}

A desktop reference manager. MIT licence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>starred, to-read, reading, read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>the first word without the second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>the number of a goal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>the number of an import, or last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/preference_editors.py" />
            <source>theme-system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>to-read, reading, read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>today, 7d, 2w, 3m, 1y, 2024-05</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>with both tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>with one of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>with the tag, or one nested in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>with warnings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/search_help.py" />
            <source>without it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>words of a creator's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>words of summaries and abstracts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>words of the journal or book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>words of the title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/search_fields.py" />
            <source>words of web pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/words.py" />
            <source>written here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/edit_several.py" />
            <source>{changes} of {total} references change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>{count} added all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} annotations of {name} are a note now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} changes done again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} changes undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} citation keys copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} citation keys made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} citations. Found in the library: {works}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_files.py" />
            <source>{count} files are not where they were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} files attached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/rename_files.py" />
            <source>{count} files get another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} files linked anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} files renamed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/palette/palette.py" />
            <source>{count} found</source>
            <translation>{count} funne</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tags.py" />
            <source>{count} groups are likely the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>{count} groups of likely duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} items of the feed {name} were left out; feeds are news, not a library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} lines written to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>{count} merged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} missing files removed from their references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/links_row.py" />
            <source>{count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>{count} new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} notes or files of this item are in Zotero's trash and were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/style_chooser.py" />
            <source>{count} of {total} styles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>{count} records are likely in the library already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/found_duplicates.py" />
            <source>{count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references are missing from the full-text index.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>{count} references change:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references copied as {way}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references copied in {style}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references have no citation key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references moved to the Trash</source>
            <translation>{count} referansar flytte til papirkorga</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references put into “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references removed from the collection; they stay in the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/several.py" />
            <source>{count} references selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references written back to {name}: what was not edited is as in {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references written to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/kept_rows.py" />
            <source>{count} references · {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} references: {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/status.py" />
            <source>{count} selected</source>
            <translation>{count} valde</translation>
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>{count} skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} stars taken away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} style files were not added, {name} because: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{count} styles were added. The style menu has them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_pane.py" />
            <source>{count} tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/imports.py" />
            <source>{file} and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>{first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/new_reference.py" />
            <source>{format} · {count} references, the first of them:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/shortcut_page.py" />
            <source>{keys} belongs to “{action}”.</source>
            <translation>{keys} høyrer til «{action}».</translation>
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{key} only holds data for other entries; they were given it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/files.py" />
            <source>{name} (not there)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} attached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} could not be copied into the library ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} could not be renamed ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/fault.py" />
            <source>{name} is damaged or cut short; it cannot be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} is kept updated from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} is no longer attached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/fault.py" />
            <source>{name} is not where it was. Tools &gt; Missing files helps to find it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} is paused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/fault.py" />
            <source>{name} is protected by a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/fault.py" />
            <source>{name} is protected in a way that cannot be read here. F4 opens it in another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} is up to date: one reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} is up to date: {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} updated: one reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} updated: {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} was left as it is: the collection “{collection}” is gone or empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} was not added to the styles: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{name} was set up on another computer, or the library has moved. Export it once here to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/collection_model.py" />
            <source>{name}, saved search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/duplicates.py" />
            <source>{new} new, {already} there word for word. Nothing has been written yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/find_bar.py" />
            <source>{number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dock_title.py" />
            <source>{panel}: drag to move it, right-click for more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_rows.py" />
            <source>{path} (same content)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/missing_rows.py" />
            <source>{path} (same name)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{path} could not be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{path} could not be written: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{path} is larger than 50 MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{path} is no text file. A manuscript is Markdown, LaTeX or plain text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>{path} is the manuscript itself, which is never overwritten. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>{scheme}: the check digit does not fit; a digit may be mistyped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/fault_words.py" />
            <source>{scheme}: {shape}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/match_switch.py" />
            <source>{section}: {words} those chosen</source>
            <translation type="unfinished" />
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
            <translation>{shown} viste av {total}</translation>
        </message>
        <message>
            <location filename="refapp/gui/filters/tags.py" />
            <source>{tag}, key {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/references/filter_chip.py" />
            <source>{value}
A click edits it as text, × removes it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/filters/rows.py" />
            <source>{value}, excluded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/work/log.py" />
            <source>{work}: cancelled</source>
            <translation>{work}: avbrote</translation>
        </message>
        <message>
            <location filename="refapp/gui/detail/date_line.py" />
            <source>{year} BCE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/ledger_lines.py" />
            <source>– and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/detail/form_page.py" />
            <source>—</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{found}” at character {place} cannot stand in a citation key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{found}” at character {place} means nothing in a pattern.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{found}” at character {place} was not expected: put + or | between values.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{name}” cannot stand inside itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{name}” deleted; its references stay in the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{name}” does not take “{found}” there (character {place}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{name}” finds from now on what is searched now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{style}” has the look of {parent}, which is not here. Please add that style too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>“{tag}” ({count}) becomes {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>“{tag}” ({count}) goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{tag}” added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{tag}” added to {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/dialogs/tag_plan.py" />
            <source>“{tag}” is there already: {before} references, then {after}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{tag}” taken away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{tag}” taken from {count} references</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{title}” has been changed since, perhaps by another program. Nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{title}” is in Zotero's trash and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{title}” was added to the styles. The style menu has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="resources/messages.toml" />
            <source>“{title}” was added, but it has the look of “{parent}”, which is not here. Please add that style too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="refapp/gui/pdf/bars.py" />
            <source>← List</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
