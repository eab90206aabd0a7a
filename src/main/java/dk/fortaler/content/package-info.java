/**
 * Sources that are read, the entries they bring, and the items that are made of them: title, description, picture and
 * captions, published to a programme. What is shared of it, and by whom, lies above, in sharing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel :: *", "web", "networks", "programmes"})
package dk.fortaler.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
