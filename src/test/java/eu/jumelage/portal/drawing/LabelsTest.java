package eu.jumelage.portal.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void namesOfARandomCloudNeverTouch() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            Box paper = new Box(0, 0, 700, 500);
            var dots = new ArrayList<Labels.Dot>();
            for (int i = 0; i < 30; i++) {
                dots.add(new Labels.Dot(
                        random.nextDouble(40, 660), random.nextDouble(40, 460), random.nextDouble(40, 130), 20));
            }
            List<Labels.@Nullable Label> labels = Labels.place(paper, dots, List.of());
            assertNothingTouches(paper, dots, labels);
            assertThat(labels.stream().filter(Objects::nonNull).count()).isGreaterThanOrEqualTo(28);
        }
    }

    @Test
    void aCrowdInOneSpotLosesNamesRatherThanLetThemTouch() {
        Box paper = new Box(0, 0, 340, 320);
        var dots = new ArrayList<Labels.Dot>();
        for (int i = 0; i < 60; i++) {
            dots.add(new Labels.Dot(170 + i % 8, 160 + i / 8.0, 80, 18));
        }
        assertNothingTouches(paper, dots, Labels.place(paper, dots, List.of()));
    }

    @Test
    void aNameGivesWayToALineThatPassesItsDot() {
        var dot = new Labels.Dot(200, 200, 90, 20);
        var way = new Line(2);
        way.add(150, 100);
        way.add(330, 260);
        var label = Objects.requireNonNull(Labels.place(new Box(0, 0, 400, 400), List.of(dot), List.of(way))
                .getFirst());
        assertThat(label.box().crossedBy(150, 100, 330, 260)).isFalse();
    }

    @Test
    void theSameDotsGetTheSamePlaces() {
        assertThat(Berlin.map().html()).isEqualTo(Berlin.map().html());
        var dots = List.of(new Labels.Dot(50, 50, 40, 20), new Labels.Dot(60, 55, 40, 20));
        Box paper = new Box(0, 0, 200, 200);
        assertThat(Labels.place(paper, dots, List.of())).isEqualTo(Labels.place(paper, dots, List.of()));
    }

    private static void assertNothingTouches(Box paper, List<Labels.Dot> dots, List<Labels.@Nullable Label> labels) {
        for (int i = 0; i < labels.size(); i++) {
            Labels.Label label = labels.get(i);
            if (label == null) {
                continue;
            }
            assertThat(paper.holds(label.box())).isTrue();
            for (int j = 0; j < labels.size(); j++) {
                Labels.Label other = labels.get(j);
                assertThat(j != i && other != null && other.box().overlaps(label.box()))
                        .isFalse();
                assertThat(j != i && dots.get(j).mark().overlaps(label.box())).isFalse();
            }
        }
    }
}
