package eu.jumelage.programme.pages;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import eu.jumelage.office.OfficeFrame;
import eu.jumelage.office.SaidDay;
import eu.jumelage.office.editing.Draft;
import eu.jumelage.partnerships.PartialDate;
import eu.jumelage.programme.Activity;
import eu.jumelage.programme.Balance;
import eu.jumelage.programme.Commitment;
import eu.jumelage.programme.CostItem;
import eu.jumelage.programme.Series;
import eu.jumelage.programme.saying.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a series stands: whose turn it is and why, what the last edition brought, and what there is of the next.
 *
 * @param cities their names
 * @param last the edition that counts last; null where there is none
 * @param skipped cancelled ones after it
 * @param past the last one that is over; null where none is
 * @param balance of that one
 * @param promised what is open of what was promised there
 * @param next drafts of editions
 * @param parts of these drafts, by their items
 * @param rhythm how many years lay between the last two
 */
public record SeriesNow(
        OfficeFrame frame,
        Series series,
        Map<UUID, String> cities,
        Series.@Nullable Host turn,
        @Nullable Activity last,
        List<Activity> skipped,
        @Nullable Activity past,
        Balance balance,
        List<Commitment> promised,
        List<Draft> next,
        Map<UUID, List<Draft>> parts,
        int rhythm,
        LocalDate today) {

    public String title(Activity edition) {
        return frame.string(edition.details().words().title());
    }

    public String city(UUID city) {
        return cities.getOrDefault(city, "");
    }

    /** Whose turn it is. */
    public String whose() {
        if (turn == null) {
            return frame.say(series.state() == Series.State.ENDED ? "series.now.ended" : "series.now.no-turns");
        }
        String others = series.guestsOf(turn.city()).stream().map(this::city).collect(Collectors.joining(", "));
        return frame.say("series.now.turn", city(turn.city()), frame.string(turn.editionName()), others);
    }

    /** Since when it pauses or has ended, and why; empty while it goes on, or where neither is known. */
    public String rests() {
        if (series.stages().isEmpty() || series.state() == Series.State.ACTIVE) {
            return "";
        }
        Series.Stage stage = series.stages().getLast();
        PartialDate since = stage.since();
        return Stream.of(
                        series.state() == Series.State.PAUSED ? frame.say("series.state.paused") : "",
                        since == null
                                ? ""
                                : frame.say(
                                        since instanceof PartialDate.Day ? "date.since" : "status.since",
                                        Dates.date(since, frame.language())),
                        stage.reason() == null ? "" : frame.string(stage.reason()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Why. */
    public String because() {
        if (turn == null) {
            return "";
        }
        UUID presenter = last == null ? null : NextEdition.presenter(last);
        return last == null || presenter == null
                ? frame.say("series.now.first")
                : frame.say("series.now.because", city(presenter), title(last));
    }

    public String skippedWhy() {
        return frame.say("series.now.skipped", skipped.stream().map(this::title).collect(Collectors.joining(", ")));
    }

    public boolean canPrepare() {
        return last != null && series.state() != Series.State.ENDED && next.isEmpty();
    }

    public List<CostItem.State> costStates() {
        return List.of(CostItem.State.values()).stream()
                .filter(balance.costs()::containsKey)
                .toList();
    }

    public BigDecimal cost(CostItem.State state) {
        return balance.costs().getOrDefault(state, BigDecimal.ZERO);
    }

    public String euros(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(frame.language().icu());
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount);
    }

    public String date(LocalDate day) {
        return SaidDay.of(day, frame.language());
    }

    public boolean isOverdue(Commitment promise) {
        return promise.isOverdue(today);
    }

    public List<Draft> partsOf(Draft edition) {
        return parts.getOrDefault(edition.item(), List.of());
    }

    /** By how many years the dates can be shifted. */
    public int mostYears() {
        return Preparing.MOST_YEARS;
    }
}
