/**
 * The anonymous survey: questions, invitations and answers that nobody can bring together (docs/privacy.md). What was
 * answered is read from its results only, and never from one person's answers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel :: *", "web", "people", "networks", "programmes"})
package dk.fortaler.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
