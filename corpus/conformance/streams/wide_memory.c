/* wide_memory - wide characters collected in memory (open_wmemstream) */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

int main(void)
{
    wchar_t *memory;
    size_t size;
    FILE *stream = open_wmemstream(&memory, &size);

    printf("fwide %d\n", fwide(stream, 0));
    printf("fwprintf %d\n", fwprintf(stream, L"hi %d %ls", 5, L"wide"));
    printf("fflush %d\n", fflush(stream));
    printf("%zu %ls\n", size, memory);
    printf("ftell %ld\n", ftell(stream));
    printf("fseek %d\n", fseek(stream, 1, SEEK_SET));
    printf("ftell %ld\n", ftell(stream));
    printf("fputwc %d\n", (int)fputwc(L'Q', stream));
    printf("fputwc %x\n", (unsigned)fputwc(0x2026, stream));
    printf("fputws %d\n", fputws(L"!", stream));
    printf("fputs %d\n", fputs("bytes", stream));
    printf("fclose %d\n", fclose(stream));
    printf("%zu %x %x %x %x %x\n", size, memory[0], memory[1], memory[2], memory[3], memory[4]);
    free(memory);
    return 0;
}
