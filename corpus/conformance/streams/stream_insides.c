/* stream_insides - what stdio_ext.h tells of streams: buffers, directions, what is pending; purging, locking, and streams without buffers */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdio_ext.h>
#include <string.h>

static void state(const char *what, FILE *stream)
{
    printf("%s: buffer %zu, reading %d, writing %d, readable %d, writable %d, lines %d, pending %zu\n", what, __fbufsize(stream),
        __freading(stream) != 0, __fwriting(stream) != 0, __freadable(stream) != 0, __fwritable(stream) != 0, __flbf(stream) != 0, __fpending(stream));
}

int main(void)
{
    char text[16];
    char buffer[64];
    FILE *stream = tmpfile();

    state("new", stream);
    fputs("abc", stream);
    state("written", stream);
    __fpurge(stream);
    state("purged", stream);
    printf("ftell %ld\n", ftell(stream));
    fputs("kept\nlines\n", stream);
    rewind(stream);
    state("rewound", stream);
    printf("fgetc %c\n", fgetc(stream));
    __fpurge(stream);
    printf("fgetc %d\n", fgetc(stream));
    fclose(stream);

    stream = fopen("/dev/null", "r");
    state("reader", stream);
    printf("fgetc %d\n", fgetc(stream));
    state("read", stream);
    fclose(stream);
    stream = fopen("/dev/null", "w");
    setvbuf(stream, buffer, _IOLBF, sizeof buffer);
    state("lines", stream);
    fputs("some", stream);
    state("lines", stream);
    fputs("thing\n", stream);
    state("lines", stream);
    setlinebuf(stream);
    setbuffer(stream, NULL, 0);
    state("none", stream);
    fclose(stream);

    printf("locking %d\n", __fsetlocking(stdin, FSETLOCKING_QUERY));
    printf("locking %d\n", __fsetlocking(stdin, FSETLOCKING_BYCALLER));
    printf("locking %d\n", __fsetlocking(stdin, FSETLOCKING_QUERY));
    _flushlbf();

    printf("ctermid %s %s\n", ctermid(NULL), ctermid(text));
    printf("cuserid %d\n", cuserid(NULL) != NULL);
    printf("putw %d\n", putw(0x41424344, stdout));
    stream = fmemopen("abcdef", 6, "r");
    printf("getw %x\n", (unsigned)getw(stream));
    printf("getw %d\n", getw(stream));
    printf("end %d\n", feof(stream) != 0);
    fclose(stream);
    printf("fcloseall %d\n", fcloseall());
    state("after", stdout);
    printf("the end\n");
    return 0;
}
