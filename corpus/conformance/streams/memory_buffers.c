/* memory_buffers - streams over buffers of fixed size: every mode, positions, the end of the room, the NUL behind (fmemopen) */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#define SHOW(call) do { errno = 0; long result = (long)(call); int error = errno; \
    printf("%s = %ld%s%s\n", #call, result, error ? " " : "", error ? strerror(error) : ""); } while (0)

static char room[10];
static char text[100];

static void contents(void)
{
    int i;

    for (i = 0; i < (int)sizeof room; i++)
        printf(room[i] >= ' ' ? "%c" : "\\%o", room[i]);
    printf("\n");
}

static FILE *fresh(const char *start, const char *mode)
{
    memcpy(room, start, sizeof room);
    printf("-- %s over %.10s\n", mode, start);
    return fmemopen(room, sizeof room, mode);
}

int main(void)
{
    FILE *stream = fresh("0123456789", "r");
    int i;

    SHOW(fileno(stream));
    SHOW(fread(text, 1, 20, stream));
    SHOW(feof(stream));
    SHOW(ftell(stream));
    SHOW(fseek(stream, -3, SEEK_END));
    SHOW(fgetc(stream));
    SHOW(ungetc('x', stream));
    SHOW(fgetc(stream));
    SHOW(fseek(stream, 10, SEEK_SET));
    SHOW(fseek(stream, 11, SEEK_SET));
    SHOW(fseek(stream, -1, SEEK_SET));
    SHOW(fputc('c', stream));
    SHOW(ferror(stream));
    SHOW(fclose(stream));

    stream = fresh("0123456789", "w");
    SHOW(fputs("hello, big world", stream));
    SHOW(fflush(stream));
    SHOW(ferror(stream));
    SHOW(fclose(stream));
    contents();

    stream = fresh("0123456789", "w");
    SHOW(fputs("abc", stream));
    SHOW(fflush(stream));
    SHOW(ftell(stream));
    SHOW(fgetc(stream));
    SHOW(fclose(stream));
    contents();

    stream = fresh("abc\0defghi", "a+");
    SHOW(ftell(stream));
    SHOW(fputs("XY", stream));
    SHOW(fflush(stream));
    SHOW(ftell(stream));
    SHOW(fseek(stream, 0, SEEK_SET));
    SHOW(fgetc(stream));
    SHOW(fseek(stream, 0, SEEK_CUR));
    SHOW(fputs("Z", stream));
    SHOW(fclose(stream));
    contents();

    stream = fresh("0123456789", "w+");
    contents();
    SHOW(fwrite("0123456789", 1, 10, stream));
    SHOW(fclose(stream));
    contents();

    stream = fresh("0123456789", "r+");
    SHOW(fwrite("AB", 1, 2, stream));
    SHOW(fseek(stream, 0, SEEK_CUR));
    SHOW(fgetc(stream));
    SHOW(fseek(stream, 0, SEEK_END));
    SHOW(fwrite("CD", 1, 2, stream));
    SHOW(fflush(stream));
    SHOW(fclose(stream));
    contents();

    stream = fresh("0123456789", "w");
    setbuf(stream, NULL);
    for (i = 0; i < 12; i++)
        SHOW(fputc('a' + i, stream));
    SHOW(fclose(stream));
    contents();

    stream = fmemopen(NULL, 16, "w+");
    SHOW(fputs("line one\nline", stream));
    rewind(stream);
    SHOW(fgets(text, sizeof text, stream) != NULL);
    printf("%s", text);
    SHOW(fgets(text, sizeof text, stream) != NULL);
    printf("%s\n", text);
    SHOW(fseek(stream, 0, SEEK_END));
    SHOW(ftell(stream));
    SHOW(fprintf(stream, "%d", 12345));
    SHOW(fclose(stream));

    stream = fmemopen("12 apples", 9, "r");
    SHOW(fscanf(stream, "%d %s", &i, text));
    printf("%d %s\n", i, text);
    SHOW(fclose(stream));
    SHOW(fmemopen(room, sizeof room, "z") == NULL);
    return 0;
}
