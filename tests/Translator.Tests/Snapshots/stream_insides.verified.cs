using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.StdioExt;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;

internal static unsafe class StreamInsides
{
    /* stream_insides - what stdio_ext.h tells of streams: buffers, directions, what is pending; purging, locking, and streams without buffers */

    static void state(sbyte* what, FILE* stream)
    {
        size_t __fpendingResult = __fpending(stream);
        int value = __flbf(stream) != 0 ? 1 : 0;
        int value2 = __fwritable(stream) != 0 ? 1 : 0;
        int value3 = __freadable(stream) != 0 ? 1 : 0;
        int value4 = __fwriting(stream) != 0 ? 1 : 0;
        int value5 = __freading(stream) != 0 ? 1 : 0;
        printf("%s: buffer %zu, reading %d, writing %d, readable %d, writable %d, lines %d, pending %zu\n"u8, what, __fbufsize(stream),
            value5, value4, value3, value2, value, __fpendingResult);
    }

    static int main()
    {
        sbyte* text = stackalloc sbyte[16];
        sbyte* buffer = stackalloc sbyte[64];
        FILE* stream = tmpfile();

        state("new"u8.ToPointer(), stream);
        fputs("abc"u8, stream);
        state("written"u8.ToPointer(), stream);
        __fpurge(stream);
        state("purged"u8.ToPointer(), stream);
        printf("ftell %ld\n"u8, ftell(stream));
        fputs("kept\nlines\n"u8, stream);
        rewind(stream);
        state("rewound"u8.ToPointer(), stream);
        printf("fgetc %c\n"u8, fgetc(stream));
        __fpurge(stream);
        printf("fgetc %d\n"u8, fgetc(stream));
        fclose(stream);

        stream = fopen("/dev/null"u8, "r"u8);
        state("reader"u8.ToPointer(), stream);
        printf("fgetc %d\n"u8, fgetc(stream));
        state("read"u8.ToPointer(), stream);
        fclose(stream);
        stream = fopen("/dev/null"u8, "w"u8);
        setvbuf(stream, buffer, _IOLBF, 64);
        state("lines"u8.ToPointer(), stream);
        fputs("some"u8, stream);
        state("lines"u8.ToPointer(), stream);
        fputs("thing\n"u8, stream);
        state("lines"u8.ToPointer(), stream);
        setlinebuf(stream);
        setbuffer(stream, null, 0);
        state("none"u8.ToPointer(), stream);
        fclose(stream);

        printf("locking %d\n"u8, __fsetlocking(stdin, FSETLOCKING_QUERY));
        printf("locking %d\n"u8, __fsetlocking(stdin, FSETLOCKING_BYCALLER));
        printf("locking %d\n"u8, __fsetlocking(stdin, FSETLOCKING_QUERY));
        _flushlbf();

        sbyte* ctermidResult = ctermid(text);
        printf("ctermid %s %s\n"u8, ctermid(null), ctermidResult);
        printf("cuserid %d\n"u8, cuserid(null) != null);
        printf("putw %d\n"u8, putw(0x41424344, stdout));
        stream = fmemopen("abcdef"u8.ToPointer(), 6, "r"u8);
        printf("getw %x\n"u8, (uint)getw(stream));
        printf("getw %d\n"u8, getw(stream));
        printf("end %d\n"u8, feof(stream) != 0);
        fclose(stream);
        printf("fcloseall %d\n"u8, fcloseall());
        state("after"u8.ToPointer(), stdout);
        printf("the end\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
