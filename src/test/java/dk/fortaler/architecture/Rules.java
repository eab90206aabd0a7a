package dk.fortaler.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

final class Rules {
    private static final List<String> BANNED_ENDINGS =
            List.of("Impl", "Dto", "DTO", "Entity", "Manager", "Helper", "Util", "Utils");
    private static final Set<String> BANNED_PACKAGES =
            Set.of("util", "utils", "common", "helper", "impl", "dto", "manager");
    private static final Set<String> CLOCKED = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.YearMonth",
            "java.time.Year");

    private Rules() {}

    static ArchRule noBannedNames() {
        return noClasses()
                .should()
                .haveNameMatching(".*(" + String.join("|", BANNED_ENDINGS) + ")")
                .andShould()
                .notBeAssignableTo("org.springframework.transaction.PlatformTransactionManager")
                .because("a name says what a thing is in the product's words, not which role it plays in the code");
    }

    static ArchRule noBannedPackages() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        BANNED_PACKAGES.stream().map(name -> ".." + name + "..").toArray(String[]::new))
                .because("such packages collect what has no home; every class belongs to a word of the product");
    }

    static ArchRule timeComesFromTheClock() {
        return noClasses()
                .should()
                .callMethodWhere(calling(
                        "asks the machine for the time",
                        call -> call.getName().equals("now")
                                && CLOCKED.contains(call.getTargetOwner().getName())
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("time comes from the injected Clock, so that tests can let it jump");
    }

    static ArchRule letterCaseNamesItsLocale() {
        return noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .because("without a locale, a Turkish machine writes other letters");
    }

    static ArchRule controllersStayInside() {
        return noClasses()
                .that(annotated("org.springframework.stereotype.Controller"))
                .should()
                .bePublic()
                .because("nobody but the web calls a controller");
    }

    private static DescribedPredicate<JavaCall<?>> calling(
            String description, java.util.function.Predicate<JavaCall<?>> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    private static DescribedPredicate<JavaClass> annotated(String annotation) {
        return DescribedPredicate.describe("annotated with " + annotation, type -> type.isAnnotatedWith(annotation));
    }
}
