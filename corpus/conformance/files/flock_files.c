/* flock: two open files of one process stop each other */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

static void report(const char *what, int result)
{
    printf("%s: %d%s%s\n", what, result, result ? " " : "", result ? strerror(errno) : "");
}

int main(void)
{
    int a = open("f", O_CREAT | O_RDWR, 0644);
    int b = open("f", O_RDWR);
    int c = dup(a);

    report("exclusive", flock(a, LOCK_EX));
    report("again", flock(a, LOCK_EX | LOCK_NB));
    report("duplicate", flock(c, LOCK_EX | LOCK_NB));
    report("other", flock(b, LOCK_EX | LOCK_NB));
    report("other shared", flock(b, LOCK_SH | LOCK_NB));
    report("to shared", flock(a, LOCK_SH));
    report("other shared", flock(b, LOCK_SH | LOCK_NB));
    report("to exclusive", flock(a, LOCK_EX | LOCK_NB));
    report("unlock", flock(b, LOCK_UN));
    report("to exclusive", flock(a, LOCK_EX | LOCK_NB));
    close(a);
    report("still held by the duplicate", flock(b, LOCK_EX | LOCK_NB));
    close(c);
    report("free", flock(b, LOCK_EX | LOCK_NB));
    report("bad operation", flock(b, 0));
    report("bad descriptor", flock(70, LOCK_EX));
    return 0;
}
