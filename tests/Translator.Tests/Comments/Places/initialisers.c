// e001
#include <stdio.h> // e003
static int arr[] = /* e005 */ { 1, 2 };
static char *s = /* e006 */ "a" /* e007 */ "b";
struct pair { int a, b; };
static struct pair pairs[] = { /* e008 */ { 1, /* e009 */ 2 }, /* e010 */
   /* e011 */ { 3, 4 } /* e012 */ }; // e013
int twice(int x) { return x; }
int late(void); /* e014 */
static int (*fp)(int) /* e015 */ = /* e016 */ twice; // e017
int f(void) { static int t[2] = { /* e018 */ 1, 2 /* e019 */ }; /* e020 */
   static const char *names[] = { // e021
      "x", // e022
      /* e023 */ "y"
   }; // e024
   struct { int q; /* e025 */ } anon; /* e026 */
   anon.q = t[0]; /* e027 */
   return anon.q + /* e028 */ (names[0] /* e029 */ != NULL); }
int main(void) {
  int a[2][2] = { /* e030 */ { 1, 2 }, /* e031 */ { 3, /* e032 */ 4 } /* e033 */ }; // e034
  struct pair p = { .a = 1, /* e035 */ .b = 2 /* e036 */ }; // e037
  int unused; // e038
  int /* e039 */ *ptr = &a[0][0], /* e040 */ n = 3; // e041
  char *msg = "hello" /* e042 */
     " world"; // e043
  do { if (n) break; } while (0); // e044
  if (n) /* e045 */ ; /* e046 */
  else /* e047 */ ; /* e048 */
  n = (1, /* e049 */ 2); // e050
  n = n ? /* e051 */ : 3; // e052
  n = ({ /* e053 */ int z = 1; /* e054 */ z; /* e055 */ }); // e056
  n++, /* e057 */ n--; // e058
  for (n = 0, unused = 1; n < 2; /* e059 */ n++) { } /* e060 */
  ptr[0] = n += /* e061 */ 2; // e062
  (n) ? puts("a") /* e063 */ : puts("b"); // e064
  return twice(0) /* e065 */ ; }
