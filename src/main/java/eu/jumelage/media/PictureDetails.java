package eu.jumelage.media;

import eu.jumelage.media.Consent.Giver;
import eu.jumelage.web.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the office says of a picture.
 *
 * @param credit who made it
 * @param licence by what right it is shown
 * @param expires the first day at home on which it is not shown any more; null if it may stay
 * @param consent of those whom it shows; null where there is none
 */
public record PictureDetails(
        Alternative alternative,
        @Nullable Text caption,
        String credit,
        String licence,
        @Nullable LocalDate expires,
        Shown shown,
        @Nullable Consent consent) {

    /** In characters, of each of its words. */
    public static final int LONGEST = 2_000;

    public PictureDetails {
        caption = caption == null ? null : Printable.of(caption);
        credit = Printable.of(credit);
        licence = Printable.of(licence);
    }

    /** What is missing, whatever the day; empty for what may be kept. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        if (credit.isBlank()) {
            gaps.add(new Gap.NoCredit());
        }
        if (licence.isBlank()) {
            gaps.add(new Gap.NoLicence());
        }
        if (!isAgreed()) {
            gaps.add(new Gap.NeedsConsent(shown));
        }
        if (consent != null && (consent.agreed().isBlank() || consent.evidence().isBlank())) {
            gaps.add(new Gap.EmptyConsent());
        }
        if (words().anyMatch(word -> word.length() > LONGEST)) {
            gaps.add(new Gap.TooLong(LONGEST));
        }
        return List.copyOf(gaps);
    }

    /** What is missing to be shown on that day. */
    public List<Gap> gaps(LocalDate today) {
        var gaps = new ArrayList<>(gaps());
        leaves().filter(day -> !day.isAfter(today)).ifPresent(day -> gaps.add(new Gap.Expired(day)));
        return List.copyOf(gaps);
    }

    /** The first day on which it may not be shown any more; empty if there is none. */
    public Optional<LocalDate> leaves() {
        return Stream.of(
                        Optional.ofNullable(expires),
                        Optional.ofNullable(consent).map(Consent::until))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private boolean isAgreed() {
        return switch (shown) {
            case NOBODY -> true;
            case PERSONS -> consent != null;
            case MINORS -> consent != null && consent.giver() == Giver.GUARDIANS;
        };
    }

    /** What it says in languages. */
    Stream<Text> texts() {
        return Stream.of(Optional.ofNullable(alternative.textOrNull()), Optional.ofNullable(caption))
                .flatMap(Optional::stream);
    }

    private Stream<String> words() {
        Stream<String> consented = consent == null ? Stream.of() : Stream.of(consent.agreed(), consent.evidence());
        return Stream.of(
                        Stream.of(credit, licence),
                        consented,
                        texts().flatMap(text -> text.in().values().stream().map(Text.Wording::is)))
                .flatMap(words -> words);
    }
}
