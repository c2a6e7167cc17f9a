/* cookie_streams - streams over functions of the program, over functions that fail and over none (fopencookie) */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>

#define SHOW(call) do { errno = 0; long result = (long)(call); int error = errno; \
    printf(" %s = %ld%s%s\n", #call, result, error ? " " : "", error ? strerror(error) : ""); } while (0)

static ssize_t give_line(void *cookie, char *buffer, size_t size)
{
    printf("[%s reads %zu]", (char *)cookie, size);
    memcpy(buffer, "line\n", 5);
    return 5;
}

static ssize_t take_all(void *cookie, const char *buffer, size_t size)
{
    printf("[%s writes %zu: %.*s]", (char *)cookie, size, (int)size, buffer);
    return (ssize_t)size;
}

static ssize_t take_half(void *cookie, const char *buffer, size_t size)
{
    (void)cookie;
    (void)buffer;
    printf("[half of %zu]", size);
    return (ssize_t)(size / 2);
}

static ssize_t fail(void *cookie, char *buffer, size_t size)
{
    (void)cookie;
    (void)buffer;
    (void)size;
    errno = EPROTO;
    return -1;
}

static int go(void *cookie, off64_t *position, int whence)
{
    (void)cookie;
    printf("[seek %ld %d]", (long)*position, whence);
    *position = 7;
    return 0;
}

static int end(void *cookie)
{
    printf("[%s ends]", (char *)cookie);
    return -1;
}

int main(void)
{
    cookie_io_functions_t all = { give_line, take_all, go, end };
    cookie_io_functions_t none = { NULL, NULL, NULL, NULL };
    cookie_io_functions_t half = { give_line, take_half, NULL, NULL };
    cookie_io_functions_t broken = { fail, take_all, NULL, NULL };
    char text[40];
    FILE *stream;

    setvbuf(stdout, NULL, _IONBF, 0);
    stream = fopencookie("first", "r", all);
    SHOW(fileno(stream));
    SHOW(ftell(stream));
    SHOW(fgetc(stream));
    SHOW(ftell(stream));
    SHOW(fgets(text, sizeof text, stream) != NULL);
    SHOW(fread(text, 1, 12, stream));
    SHOW(fputc('c', stream));
    SHOW(fclose(stream));

    stream = fopencookie("second", "w", all);
    SHOW(fputs("some text", stream));
    SHOW(fflush(stream));
    SHOW(fprintf(stream, "%d", 42));
    SHOW(fgetc(stream));
    SHOW(fclose(stream));

    stream = fopencookie("third", "a", all);
    SHOW(fputs("abc", stream));
    SHOW(fclose(stream));

    stream = fopencookie(NULL, "r+", none);
    SHOW(fgetc(stream));
    SHOW(ferror(stream));
    SHOW(fputc('x', stream));
    SHOW(fflush(stream));
    SHOW(ferror(stream));
    SHOW(ftell(stream));
    SHOW(fseek(stream, 0, SEEK_SET));
    SHOW(fclose(stream));

    stream = fopencookie(NULL, "w", half);
    SHOW(fwrite("hello world", 1, 11, stream));
    SHOW(fflush(stream));
    SHOW(ferror(stream));
    SHOW(fclose(stream));

    stream = fopencookie(NULL, "w", half);
    setvbuf(stream, NULL, _IONBF, 0);
    SHOW(fwrite("hello world", 1, 11, stream));
    SHOW(fputc('x', stream));
    SHOW(fclose(stream));

    stream = fopencookie(NULL, "r", broken);
    SHOW(fgetc(stream));
    SHOW(ferror(stream));
    SHOW(fclose(stream));
    SHOW(fopencookie(NULL, "q", all) == NULL);
    return 0;
}
