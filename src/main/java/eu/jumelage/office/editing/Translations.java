package eu.jumelage.office.editing;

import eu.jumelage.office.Member;
import eu.jumelage.web.Installation;
import eu.jumelage.web.Installations;
import eu.jumelage.web.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Texts beside their sources: what waits in which language, and what translators write, by way of drafts. */
@Component
@Transactional
public class Translations {

    private static final int MOST_DRAFTS = 500;

    private final Drafts drafts;
    private final DraftRows rows;
    private final Editables editables;
    private final Versions versions;
    private final List<Translating> modules;
    private final Installations installations;

    Translations(
            Drafts drafts,
            DraftRows rows,
            Editables editables,
            Versions versions,
            List<Translating> modules,
            Installations installations) {
        this.drafts = drafts;
        this.rows = rows;
        this.editables = editables;
        this.versions = versions;
        this.modules = List.copyOf(modules);
        this.installations = installations;
    }

    /** Of the public pages. */
    @Transactional(readOnly = true)
    public List<Language> languages() {
        return installations.own().map(Installation::languages).orElse(List.of(Language.ENGLISH));
    }

    /** What waits, record by record and language by language: what drafts say counts before what is public. */
    @Transactional(readOnly = true)
    public List<Untranslated> waiting(Language reader) {
        List<Language> languages = languages();
        var waiting = new LinkedHashMap<UUID, List<Untranslated>>();
        for (Translating module : modules) {
            module.untranslated(reader, languages)
                    .forEach(each -> waiting.computeIfAbsent(each.item(), _ -> new ArrayList<>())
                            .add(each));
        }
        Set<Untranslated.Partner> known = waiting.values().stream()
                .flatMap(List::stream)
                .flatMap(each -> each.partners().stream())
                .collect(Collectors.toSet());
        for (Draft.State state : List.of(Draft.State.HANDED_IN, Draft.State.WRITING)) {
            for (Draft draft : rows.in(state, MOST_DRAFTS)) {
                List<Untranslated> lacking = lacking(draft, known, languages);
                waiting.remove(draft.item());
                if (!lacking.isEmpty()) {
                    waiting.put(draft.item(), lacking);
                }
            }
        }
        return waiting.values().stream().flatMap(List::stream).toList();
    }

    private static List<Untranslated> lacking(Draft draft, Set<Untranslated.Partner> known, List<Language> languages) {
        List<Untranslated.Partner> partners = known.stream()
                .filter(partner ->
                        draft.entries().typed().containsValue(partner.city().toString()))
                .sorted(Comparator.comparing(Untranslated.Partner::name))
                .toList();
        var lacking = new ArrayList<Untranslated>();
        for (Language language : languages) {
            var standings = Passage.all(draft.entries(), draft.before(), language).stream()
                    .collect(Collectors.groupingBy(Passage::standing, Collectors.counting()));
            int missing = standings.getOrDefault(Passage.Standing.MISSING, 0L).intValue();
            int stale = standings.getOrDefault(Passage.Standing.STALE, 0L).intValue();
            if (missing + stale > 0) {
                lacking.add(new Untranslated(
                        draft.kind(), draft.item(), draft.title(), partners, language, missing, stale));
            }
        }
        return lacking;
    }

    /** Empty where there is no such record, or no such language. */
    @Transactional(readOnly = true)
    public Optional<Sheet> sheet(String kind, UUID item, Language into) {
        Optional<Editable> editable = editables.of(kind);
        if (editable.isEmpty() || !languages().contains(into)) {
            return Optional.empty();
        }
        Optional<Draft> draft = rows.open(kind, item);
        Optional<Entries> current = editable.get().current(item);
        if (draft.isEmpty() && current.isEmpty()) {
            return Optional.empty();
        }
        Entries before = draft.map(Draft::before).orElseGet(() -> current.orElse(Entries.NONE));
        var states = new ArrayList<Entries>();
        states.add(before);
        states.addAll(versions.states(kind, item));
        return Optional.of(new Sheet(
                editable.get(),
                item,
                into,
                draft.map(Draft::entries).orElse(before),
                before,
                states,
                draft.orElse(null)));
    }

    /**
     * Writes what a translator typed into the record's draft; only the texts of that one language, whatever was sent.
     *
     * @param seen the originals as the translator saw them, by {@link Sheet#originals}
     * @param sent the fields by their keys, and what the page showed there as "_was." and the key
     */
    public Rendering save(String kind, UUID item, Language into, String seen, Map<String, String> sent, Member by) {
        Optional<Sheet> found = sheet(kind, item, into);
        if (found.isEmpty()) {
            return new Rendering.Gone();
        }
        Sheet sheet = found.get();
        if (!seen.equals(sheet.originals())) {
            return new Rendering.SourceChanged(sheet);
        }
        Entries own = sheet.own(sent);
        Entries shown = sheet.shown(sent);
        Set<String> colliding = own.colliding(shown, sheet.translations());
        Entries together = own.onto(shown, sheet.translations());
        if (!colliding.isEmpty()) {
            return new Rendering.Collides(sheet, together, colliding);
        }
        return write(sheet, together, by);
    }

    /** Puts these translations into the draft, or into a new one. */
    Rendering write(Sheet sheet, Entries translations, Member by) {
        Entries typed = sheet.with(translations);
        if (typed.equals(sheet.now())) {
            return new Rendering.Kept(sheet, sheet.draft());
        }
        String kind = sheet.kind().kind();
        Draft draft = drafts.open(kind, sheet.item(), by).orElseThrow();
        return switch (drafts.save(draft.id(), draft.revision(), typed, by)) {
            case Saving.Saved(var saved) ->
                new Rendering.Kept(sheet(kind, sheet.item(), sheet.into()).orElse(sheet), saved);
            case Saving.Meanwhile _, Saving.Closed _ -> new Rendering.SourceChanged(sheet);
        };
    }
}
