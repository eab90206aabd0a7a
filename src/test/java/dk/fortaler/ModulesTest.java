package dk.fortaler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

class ModulesTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(Fortaler.class);
    private static final Path ARCHITECTURE = Path.of("docs/architecture.md");
    private static final Pattern DIAGRAM = Pattern.compile("```mermaid.*?```", Pattern.DOTALL);
    private static final Pattern RELATION =
            Pattern.compile("Rel\\(Fortaler\\.Fortaler\\.(\\w+), Fortaler\\.Fortaler\\.(\\w+),");

    @Test
    void modulesUseOnlyWhatTheyMay() {
        MODULES.verify();
    }

    @Test
    void everyModuleSaysWhatItMayUse() {
        assertThat(MODULES.stream().filter(module -> module.getDirectDependencies(MODULES) == null))
                .isEmpty();
        assertThat(MODULES)
                .allSatisfy(
                        module -> assertThat(packageInfo(module.getBasePackage().getName()))
                                .containsPattern("@ApplicationModule\\(\\s*allowedDependencies = ")
                                .contains("@NullMarked")
                                .doesNotContain("Type.OPEN"));
    }

    /** {@code -Ddiagram=write} draws it anew. What follows from two arrows is not drawn. */
    @Test
    void theDocumentsShowTheModulesAsTheyAre() throws IOException {
        new Documenter(MODULES).writeModulesAsPlantUml(DiagramOptions.defaults());
        String drawn = Files.readString(Path.of("target/spring-modulith-docs/components.puml"));
        Map<String, Set<String>> uses = new TreeMap<>();
        Matcher relation = RELATION.matcher(drawn);
        while (relation.find()) {
            uses.computeIfAbsent(relation.group(1).toLowerCase(Locale.ROOT), module -> new TreeSet<>())
                    .add(relation.group(2).toLowerCase(Locale.ROOT));
        }
        StringBuilder diagram = new StringBuilder("```mermaid\ngraph BT\n");
        uses.forEach((module, used) -> used.stream()
                .filter(one -> used.stream().noneMatch(other -> reaches(uses, other, one)))
                .forEach(one -> diagram.append("  %s --> %s\n".formatted(module, one))));
        String document = Files.readString(ARCHITECTURE);
        String renewed = DIAGRAM.matcher(document).replaceFirst(Matcher.quoteReplacement(diagram + "```"));
        if ("write".equals(System.getProperty("diagram"))) {
            Files.writeString(ARCHITECTURE, renewed);
        }
        assertThat(document).isEqualTo(renewed);
    }

    private static boolean reaches(Map<String, Set<String>> uses, String from, String to) {
        Set<String> used = uses.getOrDefault(from, Set.of());
        return used.contains(to) || used.stream().anyMatch(next -> reaches(uses, next, to));
    }

    private static String packageInfo(String name) {
        try {
            return Files.readString(Path.of("src/main/java", name.replace('.', '/'), "package-info.java"));
        } catch (IOException missing) {
            return "";
        }
    }
}
