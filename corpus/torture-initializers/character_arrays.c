/* Arrays from strings: with and without room for the NUL. */
#include <stdlib.h>
#include <string.h>

char a[] = "abc", b[3] = "abc", c[5] = "abc", d[] = {"xyz"}, e[2][4] = {"ab", "cde"},
     *f[] = {"a", "bb", "ccc"}, g[] = {'a', 'b', 0}, h[10] = {[3] = 'x', 'y', [0] = 'z'};
const char k[] = "a\0b";
char m[] = "abc"
           "def"
           "\x41"
           "1";
char n[0 + 1] = "";

int main()
{
    if (sizeof a != 4 || sizeof b != 3 || sizeof d != 4 || sizeof k != 4 || sizeof m != 9 ||
        sizeof e != 8)
        abort();
    if (b[2] != 'c' || c[4] || strcmp(f[2], "ccc") || h[4] != 'y' || h[0] != 'z' ||
        strcmp(m, "abcdefA1"))
        abort();
    if (memcmp(e[1], "cde", 4))
        abort();
    return n[0];
}
