package dk.fortaler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

class ModulesTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(Fortaler.class);

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

    /** The diagram in docs/architecture.md is drawn from the code; see {@code target/spring-modulith-docs}. */
    @Test
    void theDiagramIsDrawn() {
        new Documenter(MODULES).writeModulesAsPlantUml(DiagramOptions.defaults());
        assertThat(Path.of("target/spring-modulith-docs/components.puml")).exists();
    }

    private static String packageInfo(String name) {
        try {
            return Files.readString(Path.of("src/main/java", name.replace('.', '/'), "package-info.java"));
        } catch (IOException missing) {
            return "";
        }
    }
}
