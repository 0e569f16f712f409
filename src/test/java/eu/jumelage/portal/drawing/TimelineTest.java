package eu.jumelage.portal.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.jumelage.portal.drawing.Timeline.Lane;
import eu.jumelage.portal.drawing.Timeline.Mark;
import eu.jumelage.portal.drawing.Timeline.State;
import eu.jumelage.portal.drawing.Timeline.When;
import eu.jumelage.web.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Timeline.Now NOW = new Timeline.Now(LocalDate.of(2026, 11, 22), "today", false);

    @Test
    void pressedYearsKeepTheOrderOfDays() {
        for (int seed = 0; seed < 50; seed++) {
            var spans = new ArrayList<Span>();
            for (Mark mark : marks(seed, 15)) {
                spans.addAll(Span.of(mark.when()).stream().toList());
            }
            YearScale scale = YearScale.of(spans, 100, 900);
            double before = 0;
            for (LocalDate day = LocalDate.of(1950, 1, 1); day.getYear() < 2030; day = day.plusDays(11)) {
                assertThat(scale.x(day)).isBetween(Math.max(100, before), 900.001);
                before = scale.x(day);
            }
        }
    }

    @Test
    void emptyYearsTakeLessRoomThanOneInWhichSomethingWas() {
        YearScale scale = YearScale.of(
                List.of(
                        new Span(LocalDate.of(1992, 6, 1), LocalDate.of(1992, 6, 1), true),
                        new Span(LocalDate.of(2019, 11, 8), LocalDate.of(2019, 11, 9), true)),
                0,
                400);
        assertThat(scale.stretches()).hasSize(3);
        assertThat(scale.stretches().get(1).isBreak()).isTrue();
        assertThat(scale.x(LocalDate.of(2019, 1, 1)) - scale.x(LocalDate.of(1993, 1, 1)))
                .isLessThan(scale.x(LocalDate.of(1993, 1, 1)) - scale.x(LocalDate.of(1992, 1, 1)));
    }

    @Test
    void namesInALaneNeverTouch() {
        for (int seed = 0; seed < 100; seed++) {
            var lane = new Lane("Besuche", marks(seed, 5 + seed));
            YearScale scale = YearScale.of(
                    lane.marks().stream()
                            .flatMap(m -> Span.of(m.when()).stream())
                            .toList(),
                    150,
                    1080);
            List<LaneRows.Placed> placed = LaneRows.of(lane, room(scale, 1094)).placed();
            for (var a : placed) {
                for (var b : placed) {
                    boolean both = a != b && !a.lines().isEmpty() && !b.lines().isEmpty() && a.row() == b.row();
                    assertThat(both && a.least() < b.most() && b.least() < a.most())
                            .isFalse();
                }
            }
            assertThat(placed.stream().mapToInt(p -> 1 + p.others().size()).sum())
                    .isEqualTo(lane.marks().size());
        }
    }

    @Test
    void nothingStandsInALaneWithoutAName() {
        for (int seed = 0; seed < 100; seed++) {
            var crowd = new ArrayList<Mark>();
            for (int i = 0; i < 5 + seed / 4; i++) {
                LocalDate day = LocalDate.of(2026 + i % 2, 1 + (i * 5 + seed) % 12, 1 + i % 28);
                crowd.add(new Mark(new When.Days(day, day), "Gespräch über die Stadt " + i, "", "", State.HELD, ""));
            }
            YearScale scale = YearScale.of(
                    crowd.stream().flatMap(m -> Span.of(m.when()).stream()).toList(), 150, 420);
            assertThat(LaneRows.of(new Lane("Gespräche", crowd), room(scale, 800))
                            .placed())
                    .as("seed " + seed)
                    .noneMatch(placed -> placed.lines().isEmpty());
        }
    }

    @Test
    void aBundleCountsInWordsAndHidesNothingThatStandsOtherwise() {
        var crowd = new ArrayList<Mark>();
        for (int i = 0; i < 40; i++) {
            LocalDate day = LocalDate.of(2026, 1 + i % 12, 1 + i % 28);
            crowd.add(new Mark(new When.Days(day, day), "Gespräch " + i, "", "", State.values()[i % 4], ""));
        }
        YearScale scale = YearScale.of(
                crowd.stream().flatMap(m -> Span.of(m.when()).stream()).toList(), 150, 420);
        var bundles = LaneRows.of(new Lane("Gespräche", crowd), room(scale, 800)).placed().stream()
                .filter(placed -> !placed.others().isEmpty())
                .toList();
        assertThat(bundles).hasSize(4).allSatisfy(bundle -> {
            assertThat(String.join(" ", bundle.lines())).endsWith("und 9 weitere");
            assertThat(bundle.others())
                    .allMatch(other -> other.state() == bundle.mark().state());
        });
    }

    @Test
    void aNameThatMustBeCutEndsAfterAWord() {
        String name = "Webinar der Bürgermeisterinnen und Bürgermeister über das Wohnen in der großen Stadt von morgen";
        for (double width = 140; width < 400; width += 13) {
            String kept = Lettering.lines(name, 15, width, 1).getFirst().replace("…", "");
            assertThat(name.split(" ")).as(kept).contains(kept.substring(kept.lastIndexOf(' ') + 1));
        }
    }

    @Test
    void whereThereIsRoomNothingIsCutAndTheWholeWidthIsUsed() {
        var marks = List.of(new Mark(
                new When.Year(1990), "Vereinbarung über die Partnerschaft zweier Städte", "", "", State.HELD, ""));
        var html = Jsoup.parse(new Timeline(List.of(new Lane("A", marks)), List.of(), NOW, words()).html());
        assertThat(String.join(" ", html.select(".mark-name").eachText()))
                .isEqualTo("Vereinbarung über die Partnerschaft zweier Städte");
        assertThat(Double.parseDouble(html.select("path.today").attr("d").replaceAll("M(\\d+).*", "$1")))
                .isGreaterThan(900);
    }

    @Test
    void whatAnnouncesItselfStandsBesideTheLineOfTodayWithItsWholeName() {
        var marks = List.of(new Mark(new When.Year(1992), "Abkommen", "", "", State.HELD, ""));
        var strike = new Timeline.Band(
                NOW.day().plusDays(9), NOW.day().plusDays(30), "Angekündigter Streik im Nahverkehr (Beispiel)", "", "");
        var html = Jsoup.parse(new Timeline(List.of(new Lane("A", marks)), List.of(strike), NOW, words()).html());
        double x = Double.parseDouble(html.select(".band-name").attr("x"));
        double today = Double.parseDouble(html.select("path.today").attr("d").replaceAll("M(\\d+).*", "$1"));
        assertThat(html.select(".band-name").text()).isEqualTo(strike.name());
        assertThat(x > today || x + Lettering.width(strike.name(), 14) < today).isTrue();
    }

    @Test
    void namesLeaveTheLineOfTodayFree() {
        var html = Jsoup.parse(Berlin.withBrussels().html());
        double today = Double.parseDouble(html.select("path.today").attr("d").replaceAll("M(\\d+).*", "$1"));
        assertThat(html.select(".mark-name")).allSatisfy(name -> {
            double x = Double.parseDouble(name.attr("x"));
            double width = Lettering.width(name.text(), 15);
            double left = name.attr("text-anchor").equals("end") ? x - width : x;
            assertThat(left < today && today < left + width).as(name.text()).isFalse();
        });
    }

    @Test
    void anEndedPartnershipStopsAtItsEnd() {
        var marks = List.of(
                new Mark(new When.Year(2000), "Vereinbarung", "2000", "", State.HELD, ""),
                new Mark(new When.Year(2015), "Partnerschaft beendet", "2015", "", State.TURN, ""));
        var end = new Timeline.Now(LocalDate.of(2015, 12, 31), "beendet", true);
        var html = Jsoup.parse(new Timeline(List.of(new Lane("A", marks)), List.of(), end, words()).html());
        assertThat(html.select(".today, .today-name")).isEmpty();
        assertThat(html.select(".end-name").text()).isEqualTo("beendet");
        assertThat(html.select("text.year").eachText()).containsExactly("2000", "2015");
        assertThat(html.select("g.turn")).hasSize(1);
    }

    @Test
    void nobodyKnowsWhenItEndedAndTheTimelineDoesNotSay() {
        var marks = List.of(new Mark(new When.Year(2000), "Vereinbarung", "2000", "", State.HELD, ""));
        String html = new Timeline(List.of(new Lane("A", marks)), List.of(), null, words()).html();
        assertThat(html).contains("2000").doesNotContain("today").doesNotContain("NaN");
        WellFormed.check(html);
    }

    @Test
    void theListStrikesTheDaysThatNoLongerHold() {
        var html = Jsoup.parse(Berlin.withBrussels().html());
        assertThat(html.select("ul > li s").eachText()).containsExactly("2020-06-05", "2026-11-01");
    }

    @Test
    void everyDisruptionHasItsName() {
        var marks = List.of(new Mark(new When.Year(2019), "Besuch", "", "", State.HELD, ""));
        var bands = List.of(
                new Timeline.Band(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 4, 1), "Pandemie", "", ""),
                new Timeline.Band(LocalDate.of(2020, 3, 20), LocalDate.of(2020, 5, 1), "Streik", "", ""));
        String html = new Timeline(List.of(new Lane("A", marks)), bands, NOW, words()).html();
        assertThat(Jsoup.parse(html).select(".band-name").eachText()).containsExactly("Pandemie", "Streik");
        assertThat(Jsoup.parse(html).select(".band-name").eachAttr("y")).doesNotHaveDuplicates();
    }

    @Test
    void theListSaysEverythingInTheOrderOfTime() {
        var html = Jsoup.parse(Berlin.withBrussels().html());
        assertThat(html.select("ol > li > b").eachText())
                .containsExactly("1992", "2005", "2017", "2019", "2020", "2022", "2026", "2027", "ohne Datum");
        assertThat(html.select("ul > li").eachText())
                .contains("BerlinDays (abgesagt) 2020-06-05", "Corona-Pandemie März 2020 bis April 2022")
                .hasSize(13);
    }

    @Test
    void aStateIsToldByShapeAndWord() {
        String html = Berlin.withBrussels().html();
        assertThat(html).contains("mark cancelled", "(abgesagt)", "mark postponed", "(verschoben)", "mark planned");
    }

    @Test
    void aTimelineWithoutMarksIsNotDrawn() {
        assertThat(new Timeline(List.of(new Lane("A", List.of())), List.of(), NOW, words()).html())
                .isEmpty();
    }

    @Test
    void onlyUndatedMarksMakeAListAlone() {
        var mark = new Mark(new When.Unknown(), "Austausch", "", "", State.HELD, "");
        String html = new Timeline(List.of(new Lane("A", List.of(mark))), List.of(), NOW, words()).html();
        assertThat(html).doesNotContain("<svg").contains("Austausch");
        WellFormed.check(html);
    }

    @Test
    void aNameThatLooksLikeMarkupIsOnlyAName() {
        var mark = new Mark(new When.Year(2019), "<script>&\"'\u0001", "<i>", "/x\"&", State.HELD, "<u>");
        String html = new Timeline(List.of(new Lane("<b>", List.of(mark))), List.of(), NOW, words()).html();
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("<i>")
                .doesNotContain("<u>")
                .doesNotContain("<b>&");
        WellFormed.check(html);
    }

    @Test
    void theTimelineIsWellFormedAndCarriesNoStyle() {
        String html = Berlin.withBrussels().html();
        WellFormed.check(html);
        assertThat(html).doesNotContain("style=").doesNotContain("<style");
    }

    private static LaneRows.Room room(YearScale scale, double right) {
        return new LaneRows.Room(scale, right, Double.NaN, words()::others);
    }

    private static Timeline.Words words() {
        return new Timeline.Words("list", "undated", Language.GERMAN);
    }

    private static List<Mark> marks(int seed, int count) {
        var random = new Random(seed);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < count; i++) {
            LocalDate from = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(24_000));
            marks.add(new Mark(
                    new When.Days(from, from.plusDays(random.nextInt(90))),
                    "Besuch der Delegation Nummer " + i,
                    "",
                    "",
                    State.values()[random.nextInt(4)],
                    random.nextBoolean() ? "" : "abgesagt"));
        }
        return marks;
    }
}
