/* runtime_names.c: the program's own functions and variables are named like things of other libraries */
#include <stdio.h>
#include <string.h>

struct Socket { int fd; };
struct Stdio { int Stdio; };

typedef struct { char *text; int len; } CString;
typedef struct { void *data; } CBuffer;
typedef struct { int kind; } VarArg;
typedef unsigned char Byte;
typedef long Int64;

static int Stdlib = 1, Unsafe = 2, Span = 3, NativeMemory = 4;

static int abs_value(int v) { return v < 0 ? -v : v; }
static int max(int a, int b) { return a > b ? a : b; }
static int min(int a, int b) { return a < b ? a : b; }
static int swap(int *a, int *b) { int t = *a; *a = *b; *b = t; return t; }

static void Printf(const char *s) { printf("[%s]\n", s); }
static int strcmp_(const char *a, const char *b) { return strcmp(a, b); }
static int open(const char *what) { return (int)strlen(what); }
static int send(int x) { return x + 1; }
static int accept(int a, int b) { return a * b; }
static int bind(void) { return 3; }
static int link(int a) { return a; }
static int signal(const char *s) { return s[0]; }
static int index_(int i) { return i; }

int main(void)
{
    struct Socket Socket = { 7 };
    struct Stdio Stdio = { 8 };
    CString CString = { "text", 4 };
    CBuffer CBuffer = { &Socket };
    VarArg VarArg = { 1 };
    Byte Byte = 255;
    Int64 Int64 = -1;
    int a = -3, b = 4, Nullable = 5, Environment = 6, List = 7, Action = 8;

    printf("%d %d\n", Socket.fd, Stdio.Stdio);
    printf("%s %d %d %d\n", CString.text, CString.len, ((struct Socket *)CBuffer.data)->fd, VarArg.kind);
    printf("%d %ld\n", ++Byte, Int64);
    printf("%d\n", Stdlib + Unsafe + Span + NativeMemory);
    printf("%d %d %d\n", abs_value(a), max(a, b), min(a, b));
    swap(&a, &b);
    printf("%d %d\n", a, b);
    Printf("own");
    printf("%d %d %d %d %d\n", strcmp_("a", "a"), open("four"), send(1), accept(2, 3), bind());
    printf("%d %d %d\n", link(1), signal("s"), index_(3));
    printf("%d\n", Nullable + Environment + List + Action);
    return 0;
}
