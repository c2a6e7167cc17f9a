/* wide_memory - wide characters collected in memory (open_wmemstream) */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.Wchar;
using size_t = ulong;
using wchar_t = int;

internal static unsafe class WideMemory
{
    static int main()
    {
        wchar_t* memory;
        size_t size;
        FILE* stream = open_wmemstream(&memory, &size);

        printf("fwide %d\n"u8, fwide(stream, 0));
        printf("fwprintf %d\n"u8, fwprintf(stream, "hi %d %ls"u8.ToWide(), 5, "wide"u8.ToWide()));
        printf("fflush %d\n"u8, fflush(stream));
        printf("%zu %ls\n"u8, size, memory);
        printf("ftell %ld\n"u8, ftell(stream));
        printf("fseek %d\n"u8, fseek(stream, 1, SEEK_SET));
        printf("ftell %ld\n"u8, ftell(stream));
        printf("fputwc %d\n"u8, (int)fputwc(81 /* L'Q' */, stream));
        printf("fputwc %x\n"u8, fputwc(0x2026, stream));
        printf("fputws %d\n"u8, fputws("!"u8.ToWide(), stream));
        printf("fputs %d\n"u8, fputs("bytes"u8, stream));
        printf("fclose %d\n"u8, fclose(stream));
        printf("%zu %x %x %x %x %x\n"u8, size, memory[0], memory[1], memory[2], memory[3], memory[4]);
        free(memory);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
