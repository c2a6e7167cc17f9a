/* growing_memory - streams whose bytes are collected in memory: when the program gets to know it, what seeking does to its size (open_memstream) */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *memory;
static size_t size;

static void contents(const char *when)
{
    size_t i;

    printf("%s: %zu ", when, size);
    for (i = 0; i <= size; i++)
        printf(memory[i] >= ' ' ? "%c" : "\\%o", memory[i]);
    printf("\n");
}

int main(void)
{
    FILE *stream = open_memstream(&memory, &size);
    int i;

    printf("ftell %ld\n", ftell(stream));
    fprintf(stream, "%s", "hello");
    printf("fflush %d\n", fflush(stream));
    contents("written");
    printf("ftell %ld\n", ftell(stream));
    printf("fseek %d\n", fseek(stream, 2, SEEK_SET));
    fflush(stream);
    contents("at 2");
    fputc('X', stream);
    fflush(stream);
    contents("X");
    printf("fseek %d ftell %ld\n", fseek(stream, 0, SEEK_END), ftell(stream));
    printf("fseek %d\n", fseek(stream, 10, SEEK_SET));
    fputs("far", stream);
    fflush(stream);
    contents("far");
    errno = 0;
    printf("fseek %d", fseek(stream, -1, SEEK_SET));
    printf(" %s\n", strerror(errno));
    printf("fseek %d\n", fseek(stream, -3, SEEK_CUR));
    fflush(stream);
    contents("back");
    errno = 0;
    printf("fileno %d", fileno(stream));
    printf(" %s\n", strerror(errno));
    rewind(stream);
    fputc('R', stream);
    printf("fclose %d\n", fclose(stream));
    contents("closed");
    free(memory);

    stream = open_memstream(&memory, &size);
    fclose(stream);
    contents("empty");
    free(memory);

    stream = open_memstream(&memory, &size);
    for (i = 0; i < 10000; i++)
        fputc('a' + i % 26, stream);
    fputc(0, stream);
    fclose(stream);
    printf("long: %zu %zu %c\n", size, strlen(memory), memory[9999]);
    free(memory);

    stream = open_memstream(&memory, &size);
    fputs("abcdefgh", stream);
    fseek(stream, 3, SEEK_SET);
    fputs("Z", stream);
    fseek(stream, 0, SEEK_END);
    fclose(stream);
    contents("end");
    free(memory);

    stream = open_memstream(&memory, &size);
    fseek(stream, 20000, SEEK_SET);
    fputs("Z", stream);
    fclose(stream);
    printf("gap: %zu %d %c\n", size, memory[5], memory[20000]);
    free(memory);
    return 0;
}
