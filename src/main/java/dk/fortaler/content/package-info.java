/**
 * Sources that are read, the entries they bring, and the items that are made of them: title, description, picture and
 * captions, published to a programme. What is shared of it, and by whom, lies above, in sharing, which reads these tables;
 * when a publication can be seen is told by the database, in {@code is_live} and {@code publication_standing}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel :: *", "web", "guidelines", "networks", "programmes"})
package dk.fortaler.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
