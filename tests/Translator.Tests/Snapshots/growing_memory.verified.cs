/* growing_memory - streams whose bytes are collected in memory: when the program gets to know it, what seeking does to its size (open_memstream) */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class GrowingMemory
{
    static readonly sbyte** memory = (sbyte**)StaticStorage.Pointers(1);
    static readonly size_t* size = StaticStorage.Allocate<size_t>(1);

    static void contents(sbyte* when)
    {
        size_t i;

        printf("%s: %zu "u8, when, *size);
        for (i = 0; i <= *size; i++)
            printf((*memory)[i] >= ' ' ? "%c"u8 : "\\%o"u8, (*memory)[i]);
        printf("\n"u8);
    }

    static int main()
    {
        FILE* stream = open_memstream(memory, size);
        int i;

        printf("ftell %ld\n"u8, ftell(stream));
        fprintf(stream, "%s"u8, "hello"u8);
        printf("fflush %d\n"u8, fflush(stream));
        contents("written"u8.ToPointer());
        printf("ftell %ld\n"u8, ftell(stream));
        printf("fseek %d\n"u8, fseek(stream, 2, SEEK_SET));
        fflush(stream);
        contents("at 2"u8.ToPointer());
        fputc('X', stream);
        fflush(stream);
        contents("X"u8.ToPointer());
        long ftellResult = ftell(stream);
        printf("fseek %d ftell %ld\n"u8, fseek(stream, 0, SEEK_END), ftellResult);
        printf("fseek %d\n"u8, fseek(stream, 10, SEEK_SET));
        fputs("far"u8, stream);
        fflush(stream);
        contents("far"u8.ToPointer());
        errno = 0;
        printf("fseek %d"u8, fseek(stream, -1, SEEK_SET));
        printf(" %s\n"u8, strerror(errno));
        printf("fseek %d\n"u8, fseek(stream, -3, SEEK_CUR));
        fflush(stream);
        contents("back"u8.ToPointer());
        errno = 0;
        printf("fileno %d"u8, fileno(stream));
        printf(" %s\n"u8, strerror(errno));
        rewind(stream);
        fputc('R', stream);
        printf("fclose %d\n"u8, fclose(stream));
        contents("closed"u8.ToPointer());
        free(*memory);

        stream = open_memstream(memory, size);
        fclose(stream);
        contents("empty"u8.ToPointer());
        free(*memory);

        stream = open_memstream(memory, size);
        for (i = 0; i < 10000; i++)
            fputc('a' + i % 26, stream);
        fputc(0, stream);
        fclose(stream);
        printf("long: %zu %zu %c\n"u8, *size, strlen(*memory), (*memory)[9999]);
        free(*memory);

        stream = open_memstream(memory, size);
        fputs("abcdefgh"u8, stream);
        fseek(stream, 3, SEEK_SET);
        fputs("Z"u8, stream);
        fseek(stream, 0, SEEK_END);
        fclose(stream);
        contents("end"u8.ToPointer());
        free(*memory);

        stream = open_memstream(memory, size);
        fseek(stream, 20000, SEEK_SET);
        fputs("Z"u8, stream);
        fclose(stream);
        printf("gap: %zu %d %c\n"u8, *size, (*memory)[5], (*memory)[20000]);
        free(*memory);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
