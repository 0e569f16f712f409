package eu.jumelage;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.media.Album;
import eu.jumelage.media.Consent;
import eu.jumelage.media.FileKind;
import eu.jumelage.media.Shown;
import eu.jumelage.office.Area;
import eu.jumelage.office.Letter;
import eu.jumelage.office.Role;
import eu.jumelage.office.Statement;
import eu.jumelage.office.Wish;
import eu.jumelage.office.editing.Batch;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.office.editing.Passage;
import eu.jumelage.office.editing.TranslationLink;
import eu.jumelage.participation.AgeBand;
import eu.jumelage.participation.Gender;
import eu.jumelage.partnerships.Agreement;
import eu.jumelage.partnerships.City;
import eu.jumelage.partnerships.ContactNote;
import eu.jumelage.partnerships.Partnership;
import eu.jumelage.partnerships.Publication;
import eu.jumelage.partnerships.Status;
import eu.jumelage.partnerships.claims.Claim;
import eu.jumelage.partnerships.claims.Intake;
import eu.jumelage.partnerships.claims.RefusedRow;
import eu.jumelage.partnerships.claims.TwinningFile;
import eu.jumelage.partnerships.claims.Upload;
import eu.jumelage.partnerships.claims.Waiting;
import eu.jumelage.portal.pages.StandingLabel;
import eu.jumelage.portal.reading.Section;
import eu.jumelage.programme.Attendance;
import eu.jumelage.programme.Audience;
import eu.jumelage.programme.Commitment;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.CostKind;
import eu.jumelage.programme.CostLedger;
import eu.jumelage.programme.Course;
import eu.jumelage.programme.CrisisPlan;
import eu.jumelage.programme.HeadCount;
import eu.jumelage.programme.Keyed;
import eu.jumelage.programme.Notice;
import eu.jumelage.programme.Participants;
import eu.jumelage.programme.Project;
import eu.jumelage.programme.Protocol;
import eu.jumelage.programme.Run;
import eu.jumelage.programme.Series;
import eu.jumelage.programme.Standing;
import eu.jumelage.programme.Step;
import eu.jumelage.programme.Toll;
import eu.jumelage.programme.When;
import eu.jumelage.programme.Where;
import eu.jumelage.programme.intake.Column;
import eu.jumelage.programme.intake.CostColumn;
import eu.jumelage.web.Language;
import eu.jumelage.web.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The words of the interface: every one in every language, none that nobody says, by the typography of each. */
class TextsTest {

    static final List<Language> LANGUAGES = List.of(Language.GERMAN, Language.FRENCH, Language.DUTCH, Language.ENGLISH);

    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([a-z0-9.-]*[a-z0-9-])\"\\s*[,)]");
    private static final Pattern COMPOSED = Pattern.compile("\\bsay\\(\\s*\"([a-z0-9.-]+\\.)\"\\s*\\+");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+(?:\\.[a-z0-9-]+)*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)\\s*[,}]");
    private static final Set<String> ENDINGS = Set.of("ics", "atom", "json");

    /** What the program composes keys from: the first part, and all that can follow. */
    private static final Map<String, Set<String>> FAMILIES = families();

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyLanguageSaysTheSameWithTheSameArguments(Language language) {
        Map<String, String> german = Words.in(Language.GERMAN).all();
        Map<String, String> words = Words.in(language).all();
        assertThat(words).containsOnlyKeys(german.keySet());
        assertThat(words).allSatisfy((key, string) -> {
            assertThat(string).as(key).isNotBlank();
            assertThat(arguments(string)).as(key).isEqualTo(arguments(german.getOrDefault(key, "")));
        });
    }

    @Test
    void everyKeyThatIsSaidIsWritten() throws IOException {
        Set<String> written = Words.in(Language.GERMAN).all().keySet();
        var said = new TreeSet<String>();
        for (String source : sources()) {
            SAID.matcher(source).results().map(TextsTest::key).forEach(said::add);
        }
        assertThat(said).hasSizeGreaterThan(100).isSubsetOf(written);
        assertThat(composed()).isSubsetOf(written);
    }

    @Test
    void everyComposedKeyIsOfAKnownFamily() throws IOException {
        for (String source : sources()) {
            assertThat(COMPOSED.matcher(source).results().map(TextsTest::key)).isSubsetOf(FAMILIES.keySet());
        }
    }

    @Test
    void noWordIsWrittenForNobody() throws IOException {
        var used = new HashSet<>(composed());
        for (String source : sources()) {
            LITERAL.matcher(source).results().map(TextsTest::key).forEach(used::add);
        }
        var unused = new TreeSet<>(Words.in(Language.GERMAN).all().keySet());
        unused.removeAll(used);
        unused.removeIf(key -> key.matches("error\\.\\d{3}\\.(title|text)"));
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noTypewriterSignsStandInAnyWord(Language language) {
        assertThat(matching(language, "['\"]| - |\\.\\.\\.| {2}|--")).isEmpty();
    }

    @Test
    void germanQuotesAndDashes() {
        assertThat(matching(Language.GERMAN, "[”«»‘]|(?<! )–|–(?! )")).isEmpty();
        assertThat(matching(Language.GERMAN, "„[^“]*(„|$)")).isEmpty();
        assertThat(matching(Language.GERMAN, "„.*“")).isNotEmpty();
    }

    @Test
    void frenchSpacesBeforeTallSignsAreNarrow() {
        assertThat(matching(Language.FRENCH, "(?<!\u202f)[;:!?»]|«(?!\u202f)|[“”„‘]"))
                .isEmpty();
        assertThat(matching(Language.FRENCH, "«.*»")).isNotEmpty();
    }

    @Test
    void dutchAndEnglishQuotes() {
        assertThat(matching(Language.DUTCH, "[„«»‘]|\\s[;:!?]")).isEmpty();
        assertThat(matching(Language.ENGLISH, "[„«»]|\\s[;:!?]")).isEmpty();
    }

    /** Only German goes on with a small letter after a salutation that ends in a comma. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aMailBeginsAsItsLanguageDoes(Language language) {
        var begun = new TreeMap<String, String>();
        Words.in(language).all().forEach((key, string) -> {
            boolean follows =
                    key.matches("registration\\.mail\\.[a-z-]+\\.text|mail\\.commitment\\.(ahead|today|late)");
            if (follows && string.replaceFirst("^\\{1, plural, one \\{", "").matches("\\p{Ll}.*")) {
                begun.put(key, string);
            }
        });
        assertThat(begun.isEmpty()).as(begun.toString()).isEqualTo(!language.equals(Language.GERMAN));
    }

    /** Patterns without the syntax of their arguments. */
    private static Map<String, String> matching(Language language, String wrong) {
        var found = new TreeMap<String, String>();
        Words.in(language).all().forEach((key, string) -> {
            String plain = string.replaceAll("\\{\\d+, plural,", "").replaceAll("\\b(one|other) \\{", "");
            if (!key.startsWith("path.")
                    && Pattern.compile(wrong).matcher(plain).find()) {
                found.put(key, string);
            }
        });
        return found;
    }

    private static Set<String> arguments(String string) {
        return ARGUMENT.matcher(string).results().map(TextsTest::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> composed() {
        return FAMILIES.entrySet().stream()
                .flatMap(family -> family.getValue().stream().map(member -> family.getKey() + member))
                .collect(Collectors.toSet());
    }

    private static String key(MatchResult found) {
        return found.group(1);
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sources = new ArrayList<String>();
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(java|jte)"))
                    .toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }

    private static Map<String, Set<String>> families() {
        var families = new TreeMap<String, Set<String>>();
        families.put("path.", sections(Section.values()));
        families.put("nav.", sections(Section.values()));
        families.put(
                "about.",
                sections(Stream.of(Section.values())
                        .filter(section -> section != Section.ACTIVITIES) // it leads on to what is to come
                        .toArray(Section[]::new)));
        families.put(
                "thing.",
                Stream.of(Section.values())
                        .map(Section::kind)
                        .filter(kind -> !kind.isEmpty())
                        .collect(Collectors.toSet()));
        families.put("standing.", standings());
        families.put(
                "desk.", Stream.of(Wish.Topic.values()).map(Wish.Topic::key).collect(Collectors.toSet()));
        families.put(
                "draft.", Stream.of(Draft.State.values()).map(Draft.State::key).collect(Collectors.toSet()));
        families.put(
                "desk.", Stream.of(Wish.Topic.values()).map(Wish.Topic::key).collect(Collectors.toSet()));
        families.put("signup.state.", keys(eu.jumelage.participation.State.values()));
        families.put("signup.asked.", keys(eu.jumelage.participation.Asked.values()));
        families.put("signup.kind.", keys(eu.jumelage.participation.Question.Kind.values()));
        families.put("signup.age.", keys(eu.jumelage.participation.AgeBand.values()));
        families.put("signup.gender.", keys(eu.jumelage.participation.Gender.values()));
        families.put("signup.fault.", Set.of("missing", "long", "address", "choice", "number"));
        Set<String> kinds = Set.of(
                "activity",
                "admission",
                "agreement",
                "change",
                "city",
                "crisis-step",
                "declaration",
                "disruption",
                "exchange",
                "field",
                "funding",
                "installation",
                "kind",
                "network",
                "notice",
                "organisation",
                "page",
                "partnership",
                "person",
                "picture",
                "place",
                "project",
                "reason",
                "recap",
                "series",
                "series-state");
        families.put("kind.", kinds);
        families.put("kind.one.", kinds);
        families.put("kind.new.", kinds);
        families.put(
                "field.short.",
                Set.of(
                        "until",
                        "zone",
                        "embargo",
                        "drawn-up-in",
                        "own-languages",
                        "country",
                        "language",
                        "key",
                        "sort-name",
                        "formal-name",
                        "alternative",
                        "decorative",
                        "licence",
                        "expires",
                        "consent-evidence",
                        "consent-until",
                        "plate",
                        "shown-from",
                        "shown-until",
                        "brand",
                        "brand-dark",
                        "change.run",
                        "change.what",
                        "change.zone",
                        "change.where",
                        "change.decided"));
        families.put("act.", keys(Step.Kind.values()));
        families.put(
                "claims.state.",
                Stream.concat(Stream.of(Claim.State.values()).map(Claim.State::key), Stream.of("open", "all"))
                        .collect(Collectors.toSet()));
        families.put(
                "claims.kind.",
                Stream.of(Waiting.Concern.values()).map(Waiting.Concern::key).collect(Collectors.toSet()));
        families.put("claims.city.", Set.of("home", "partner", "known", "unknown"));
        families.put("claims.then.", Set.of("partnership", "no-partnership", "partner", "others"));
        families.put("claims.problem.", Set.of("choose", "reason", "long", "faster"));
        families.put("contradictions.problem.", Set.of("gone", "waits", "publisher", "reason", "long"));
        families.put("source.about.", Set.of("signed", "place", "languages", "term", "signatories"));
        families.put("source.", Set.of("preferred", "other", "unconfirmed"));
        families.put(
                "upload.state.",
                Stream.of(Upload.State.values()).map(Upload.State::key).collect(Collectors.toSet()));
        families.put(
                "intake.file.",
                Stream.of(TwinningFile.values()).map(TwinningFile::key).collect(Collectors.toSet()));
        families.put(
                "intake.fault.",
                Stream.of(Intake.Fault.values()).map(Intake.Fault::key).collect(Collectors.toSet()));
        families.put(
                "intake.reason.",
                Stream.of(RefusedRow.Reason.values())
                        .map(RefusedRow.Reason::key)
                        .collect(Collectors.toSet()));
        families.put(
                "intake.label.", Set.of("read", "cities", "claims", "one-sided", "mutual", "ambiguous", "refused"));
        families.put("age-band.", keys(AgeBand.values()));
        families.put("gender.", keys(Gender.values()));
        families.put(
                "registration.fault.",
                Set.of(
                        "name.missing",
                        "name.long",
                        "email.missing",
                        "email.address",
                        "audience.choice",
                        "size.number",
                        "size.seats",
                        "companions.number",
                        "companions.long",
                        "country.missing",
                        "country.choice",
                        "organisation.long",
                        "access.long",
                        "question.long",
                        "language.choice",
                        "own.missing",
                        "own.long",
                        "own.choice"));
        families.put(
                "mail.kind.",
                Stream.concat(
                                Stream.of("news-confirm", "news-known", "news-digest", "commitment-reminder"),
                                Stream.of(
                                                "confirm",
                                                "known",
                                                "confirmed",
                                                "waiting",
                                                "moved-up",
                                                "cancelled",
                                                "changed",
                                                "postponed",
                                                "called-off",
                                                "revived",
                                                "reminder")
                                        .map("registration-"::concat))
                        .collect(Collectors.toSet()));
        families.put("publication.", names(Publication.values()));
        families.put("change.", names(Agreement.Change.Kind.values()));
        families.put("city-kind.", names(City.Kind.values()));
        families.put("scheme.", names(City.Scheme.values()));
        families.put(
                "records.state.",
                Set.of(
                        "draft",
                        "withdrawn",
                        "internal",
                        "cancelled",
                        "postponed",
                        "ended",
                        "dormant",
                        "suspended",
                        "planned",
                        "presumed-held",
                        "held",
                        "shown",
                        "undone",
                        "over",
                        "published"));
        families.put("records.order.", Set.of("date", "title", "changed"));
        families.put("city-role.", keys(Participants.CityRole.values()));
        families.put("office.area.", Stream.of(Area.values()).map(Area::key).collect(Collectors.toSet()));
        families.put("office.error.", Set.of("400", "404", "413"));
        families.put("sign-in.problem.", Set.of("wrong", "many", "lost", "kept", "unknown", "failed"));
        families.put("link.lead.", Set.of("found", "join", "reset"));
        families.put("password.problem.", Set.of("address", "name", "old", "short", "long", "common", "email"));
        families.put("account.said.", Set.of("saved", "password", "passkey", "removed", "ended"));
        families.put("accounts.state.", Set.of("invited", "active", "disabled"));
        families.put("accounts.problem.", Set.of("address", "known", "roles", "last", "own"));
        families.put(
                "audit.kind.",
                Set.of(
                        "registration",
                        "account",
                        "batch",
                        "claim",
                        "claimed-city",
                        "fact",
                        "letter",
                        "mail",
                        "rules",
                        "subscriber",
                        "twinnings"));
        families.put(
                "audit.field.",
                Set.of(
                        "answered",
                        "chosen",
                        "except",
                        "beyond",
                        "came",
                        "people",
                        "email",
                        "roles",
                        "name",
                        "language",
                        "label",
                        "by",
                        "reason",
                        "document",
                        "file-reference",
                        "city",
                        "lines",
                        "claims-new",
                        "claims-known",
                        "refused",
                        "note",
                        "day",
                        "who",
                        "channel",
                        "line",
                        "contact",
                        "confirmed",
                        "read",
                        "made",
                        "known",
                        "discarded",
                        "holder",
                        "until",
                        "four-eyes",
                        "together",
                        "cost.kind",
                        "cost.payer",
                        "cost.budget",
                        "cost.euros",
                        "cost.amount",
                        "cost.rate",
                        "cost.rate-on",
                        "cost.rate-source",
                        "cost.state",
                        "cost.claims",
                        "cost.note",
                        "cost.file",
                        "commitment.text.de",
                        "commitment.text.fr",
                        "commitment.text.nl",
                        "commitment.text.en",
                        "commitment.owner",
                        "commitment.email",
                        "commitment.due",
                        "commitment.state",
                        "commitment.evidence",
                        "commitment.settled",
                        "counts",
                        "delegation",
                        "direction",
                        "flags",
                        "forms-of-address",
                        "gifts",
                        "interpreters",
                        "item-day",
                        "item-from",
                        "item-hosts",
                        "item-note",
                        "item-place",
                        "item-taking",
                        "item-title",
                        "item-twice",
                        "item-until",
                        "item-whereabouts",
                        "purpose",
                        "seating"));
        families.put(
                "intake.column.", Stream.of(Column.values()).map(Column::key).collect(Collectors.toSet()));
        families.put(
                "batch.",
                Stream.of(Batch.Origin.values()).map(Batch.Origin::key).collect(Collectors.toSet()));
        families.put("cost.kind.", keys(CostKind.values()));
        families.put("cost.state.", keys(CostItem.State.values()));
        families.put(
                "cost.column.",
                Stream.of(CostColumn.values()).map(CostColumn::key).collect(Collectors.toSet()));
        families.put(
                "cost.field.",
                Set.of(
                        "kind",
                        "payer",
                        "budget",
                        "amount",
                        "currency",
                        "rate",
                        "rate-on",
                        "rate-source",
                        "state",
                        "claims",
                        "note",
                        "file",
                        "kind.help",
                        "payer.help",
                        "amount.help",
                        "currency.help",
                        "rate.help",
                        "rate-source.help",
                        "claims.help",
                        "file.help"));
        families.put("cost.problem.", Set.of("no-number", "negative", "ambiguous", "decimals", "much", "no-rate"));
        families.put("costs.order.", Set.copyOf(CostLedger.orders()));
        families.put("commitment.state.", keys(Commitment.State.values()));
        families.put(
                "commitment.field.",
                Set.of(
                        "city",
                        "owner",
                        "due",
                        "email",
                        "language",
                        "state",
                        "evidence",
                        "settled",
                        "owner.help",
                        "email.help",
                        "evidence.help",
                        "settled.help"));
        families.put("balance.cost.", keys(CostItem.State.values()));
        families.put("visit.promise.", keys(Commitment.State.values()));
        families.put("visit.seen.", Set.of("open", "closed", "internal", "cancelled"));
        families.put("visit.direction.", keys(Protocol.Direction.values()));
        families.put("visit.travels.", keys(Protocol.Direction.values()));
        families.put("heads.part.", keys(HeadCount.Part.values()));
        families.put("heads.gender.", Set.of("female", "male", "diverse"));
        families.put("series.ending.", Set.of("keep", "cancel", "discard"));
        families.put("repeat.nth.", Set.of("1", "2", "3", "4", "5"));
        families.put(
                "audit.act.",
                Set.of(
                        "crisis-undone",
                        "heads-counted",
                        "item-added",
                        "item-changed",
                        "item-removed",
                        "protocol-kept",
                        "admission-taken-back",
                        "head-counts-filled",
                        "helper-link-made",
                        "helper-link-revoked",
                        "invitation-made",
                        "presence-noted",
                        "question-settled",
                        "registration-cancelled",
                        "registration-entered",
                        "registration-erased",
                        "registration-link-sent",
                        "registration-moved-up",
                        "registration-told",
                        "registrations-exported",
                        "walk-ins-counted",
                        "invited",
                        "invited-again",
                        "reset",
                        "link-revoked",
                        "joined",
                        "password-set",
                        "roles-changed",
                        "disabled",
                        "enabled",
                        "described",
                        "made-by-provider",
                        "signed-in",
                        "sign-in-refused",
                        "passkey-added",
                        "passkey-removed",
                        "draft-handed-in",
                        "draft-sent-back",
                        "draft-discarded",
                        "draft-published",
                        "draft-published-alone",
                        "draft-released",
                        "draft-reviewed",
                        "letter-settled",
                        "mail-again",
                        "mail-given-up",
                        "subscriber-erased",
                        "subscriber-exported",
                        "letter-erased",
                        "contact-noted",
                        "note-corrected",
                        "contact-confirmed",
                        "withdrawn",
                        "picture-added",
                        "picture-withdrawn",
                        "document-attached",
                        "document-detached",
                        "claim-confirmed",
                        "claim-refused",
                        "claim-kept",
                        "claim-reopened",
                        "city-matched",
                        "city-apart",
                        "city-reopened",
                        "sources-kept",
                        "sources-reopened",
                        "source-preferred",
                        "imported",
                        "import-refused",
                        "batch-file",
                        "batch-rhythm",
                        "batch-discarded",
                        "calendar-link-made",
                        "calendar-link-revoked",
                        "translation-link-made",
                        "translation-link-revoked",
                        "translation-handed-in",
                        "rules-changed",
                        "settings-changed",
                        "cost-noted",
                        "cost-changed",
                        "cost-deleted",
                        "commitment-noted",
                        "commitment-changed"));
        families.put(
                "translation.standing.",
                Stream.of(Passage.Standing.values()).map(Passage.Standing::key).collect(Collectors.toSet()));
        families.put(
                "translation.link.state.",
                Stream.of(TranslationLink.State.values())
                        .map(TranslationLink.State::key)
                        .collect(Collectors.toSet()));
        families.put("translation.problem.", Set.of("source", "meanwhile", "holder", "until"));
        families.put("translate.problem.", Set.of("source", "meanwhile", "long"));
        families.put("audit.by.", Set.of("password", "passkey", "provider"));
        families.put("rules.problem.", Set.of("eyes", "sure", "together"));
        families.put("media.shown.", names(Shown.values()));
        families.put("media.giver.", names(Consent.Giver.values()));
        families.put("media.shelf.", names(Album.Shelf.values()));
        families.put("media.empty.", names(Album.Shelf.values()));
        families.put("file-kind.", names(FileKind.values()));
        families.put(
                "letter.",
                Arrays.stream(Letter.Subject.values()).map(Letter.Subject::key).collect(Collectors.toSet()));
        families.put("letter.problem.", Set.of("missing", "long"));
        families.put("note.", Set.of("day", "who", "channel", "line"));
        families.put("channel.", names(ContactNote.Channel.values()));
        families.put(
                "statement.part.",
                parts(Statement.Conformance.values(), Statement.Method.values(), Statement.Reason.values()));
        families.put("accessible.state.", parts(new Enum<?>[][] {Statement.Conformance.values()}));
        families.put("accessible.method.", parts(new Enum<?>[][] {Statement.Method.values()}));
        families.put("accessible.gaps.", parts(new Enum<?>[][] {Statement.Reason.values()}));
        families.put("link.", Set.of("found", "join", "reset"));
        families.put("role.", names(Role.values()));
        families.put("role.help.", names(Role.values()));
        families.put("attendance.", keys(Attendance.values()));
        families.put("step.", keys(Step.Kind.values()));
        families.put("category.", names(Partnership.Category.values()));
        families.put("status.", names(Status.State.values()));
        families.put("notice.", keys(Notice.Level.values()));
        families.put("series.state.", keys(Series.State.values()));
        families.put("project.state.", keys(Project.State.values()));
        families.put("person.", keys(Participants.PersonRole.values()));
        families.put("organisation.", keys(Participants.OrganisationRole.values()));
        families.put("audience.", keys(Audience.values()));
        families.put("audience.for.", keys(Audience.values()));
        families.put("timeline.", Set.of("register", "visit", "meeting", "culture", "exchange"));
        families.put("timeline.status.", names(Status.State.values()));
        families.put("disruption.total.", keys(Toll.Fate.values()));
        families.put("toll.", keys(Toll.Fate.values()));
        families.put("records.begin.", Set.of("declaration"));
        families.put("crisis.does.", keys(CrisisPlan.Does.values()));
        families.put("crisis.title.", keys(CrisisPlan.Does.values()));
        families.put("crisis.will.", keys(CrisisPlan.Does.values()));
        families.put(
                "crisis.why.",
                Set.of(
                        "not-published",
                        "planned",
                        "postponed",
                        "cancelled",
                        "held",
                        "over",
                        "nothing-changes",
                        "other"));
        families.put("barrier.problem.", Set.of("message", "long", "reply", "many"));
        families.put("news.", Set.of("reschedule", "revive", "move-online", "move-on-site", "change-place"));
        families.put("subscribe.", ENDINGS);
        families.put(
                "setup.city.", Set.of("name", "country", "zone", "latitude", "longitude", "title", "office", "email"));
        families.put(
                "setup.problem.",
                Set.of(
                        "name",
                        "country",
                        "zone",
                        "latitude",
                        "longitude",
                        "title",
                        "office",
                        "email",
                        "own",
                        "languages"));
        families.put("error.", Set.of("400.title", "400.text", "500.title", "500.text"));
        return families;
    }

    private static Set<String> standings() {
        Run run = Run.planned(UUID.randomUUID(), new When.Unknown(ZoneId.of("Europe/Berlin")), Where.somewhere());
        List<Standing> all = List.of(
                new Standing.Ahead(run),
                new Standing.Running(run),
                new Standing.Between(run),
                new Standing.Postponed(),
                new Standing.Cancelled(),
                new Standing.PresumedHeld(),
                new Standing.Held(),
                new Standing.Undated());
        assertThat(all).hasSameSizeAs(Standing.class.getPermittedSubclasses());
        return Stream.concat(
                        all.stream().map(standing -> StandingLabel.of(standing).key()), keys(Course.values()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> sections(Section... sections) {
        return Arrays.stream(sections).map(Section::key).collect(Collectors.toSet());
    }

    private static Set<String> keys(Keyed... keyed) {
        return Arrays.stream(keyed).map(Keyed::key).collect(Collectors.toSet());
    }

    private static Set<String> parts(Enum<?>[]... parts) {
        return Arrays.stream(parts).flatMap(Arrays::stream).map(Statement::key).collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
