package eu.jumelage;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.RECORDS;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.jumelage.web.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** How the house is written, as far as a machine can see it. */
class StyleTest {

    private static final int LONGEST = 300;

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("eu.jumelage");

    private static final DescribedPredicate<JavaAnnotation<?>> OF_SPRING = DescribedPredicate.describe(
            "an annotation of Spring that is no setting",
            annotation -> annotation.getRawType().getPackageName().startsWith("org.springframework")
                    && !annotation.getRawType().isEquivalentTo(ConfigurationProperties.class));

    @ParameterizedTest
    @ValueSource(strings = {"Service", "Manager", "Helper", "Util", "Utils", "Impl", "Dto", "Entity", "Repository"})
    void namesSayWhatTheOfficeWouldSay(String ending) {
        noClasses().should().haveSimpleNameEndingWith(ending).check(CODE);
    }

    /** A brace that a merge took away makes everything after it part of a block for print, and nobody is told. */
    @ParameterizedTest
    @ValueSource(strings = {"site.css", "office.css", "drawing.css"})
    void blocksOfStyleSheetsAreClosed(String sheet) throws IOException {
        String rules = Files.readString(Path.of("src/main/resources/static", sheet))
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\"[^\"\n]*\"", "");
        int depth = 0;
        for (String line : rules.lines().toList()) {
            assertThat(depth > 0 && line.startsWith("."))
                    .as("inside a block, yet not indented: " + line)
                    .isFalse();
            depth += Math.toIntExact(line.chars().filter(one -> one == '{').count()
                    - line.chars().filter(one -> one == '}').count());
            assertThat(depth).as(line).isNotNegative();
        }
        assertThat(depth).isZero();
    }

    @Test
    void recordsKnowNoFramework() {
        noClasses().that(are(RECORDS)).should().beAnnotatedWith(OF_SPRING).check(CODE);
        noFields()
                .that()
                .areDeclaredInClassesThat(are(RECORDS))
                .should()
                .beAnnotatedWith(OF_SPRING)
                .check(CODE);
        noCodeUnits()
                .that()
                .areDeclaredInClassesThat(are(RECORDS))
                .should()
                .beAnnotatedWith(OF_SPRING)
                .check(CODE);
    }

    @Test
    void controllersAreNobodysBusiness() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void aPageIsCalledPage() {
        classes()
                .that()
                .implement(Page.class)
                .should()
                .haveSimpleNameEndingWith("Page")
                .check(CODE);
        classes()
                .that()
                .implement(Page.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(CODE);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .check(CODE);
    }

    /** Whoever forgets to close such a stream takes its connection away from everybody else. */
    @Test
    void rowsAreReadAsListsNotAsStreams() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(CODE);
    }

    @Test
    void noFileIsLongerThanARoomIsWide() throws IOException {
        var lines = new TreeMap<String, Long>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (var all = Files.lines(file)) {
                    lines.put(file.toString(), all.count());
                }
            }
        }
        assertThat(lines).hasSizeGreaterThan(200);
        lines.values().removeIf(count -> count < LONGEST);
        assertThat(lines).isEmpty();
    }
}
