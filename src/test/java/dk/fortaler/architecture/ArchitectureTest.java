package dk.fortaler.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.fortaler");
    private static final JavaClasses VIOLATIONS =
            new ClassFileImporter().importPackages("dk.fortaler.architecture.violations");

    static Stream<ArchRule> rules() {
        return Stream.of(
                Rules.noBannedNames(),
                Rules.noBannedPackages(),
                Rules.timeComesFromTheClock(),
                Rules.letterCaseNamesItsLocale(),
                Rules.controllersStayInside());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCodeKeepsTheRule(ArchRule rule) {
        rule.check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theFixtureBreaksTheRule(ArchRule rule) {
        assertThat(rule.evaluate(VIOLATIONS).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
