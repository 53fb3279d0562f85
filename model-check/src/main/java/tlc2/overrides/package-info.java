/** Where TLC looks for operator overrides: the package and the class in it have fixed names. */
@NullMarked
package tlc2.overrides;

import org.jspecify.annotations.NullMarked;
