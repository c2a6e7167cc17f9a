using System.Runtime.InteropServices;
using System.Text;
using CSockTranslate.Runtime.Tests.Recording;
using Xunit;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Unistd;

namespace CSockTranslate.Runtime.Tests.StandardIo;

/// <summary>The program streams.c once more in C#, against what it prints with glibc.</summary>
public sealed unsafe class StreamTests
{
    private const int BlockSize = 10000;
    private const int SmallSize = 16;

    [Fact]
    public void Streams_write_what_and_when_glibc_does()
    {
        Assert.Equal(GlibcRecord.Text("streams"), Encoding.Latin1.GetString(CapturedProcess.Run(Program)));
    }

    private static void Program()
    {
        sbyte* block = (sbyte*)NativeMemory.AllocZeroed(BlockSize);
        sbyte* small = (sbyte*)NativeMemory.AllocZeroed(SmallSize);
        for (int i = 0; i < BlockSize - 1; i++)
        {
            block[i] = (sbyte)('A' + (i % 26));
        }

        dup2(1, 2);
        Order();
        Blocks(block);
        Modes(block, small);
        using NativeText memory = new();
        Files(memory.Add(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())));
        printf("left for exit"u8);
        fprintf(stderr, "before it"u8);
        NativeMemory.Free(block);

        // The stream still uses the small one when the process ends.
    }

    private static void Mark() => write(1, "|W|"u8, 3);

    private static void End(CString name)
    {
        fflush(stdout);
        fflush(stderr);
        dprintf(1, "\n-- %s\n"u8, name.Pointer);
    }

    private static void Order()
    {
        printf("out "u8);
        fprintf(stderr, "err %d "u8, 1);
        Mark();
        puts("line"u8);
        fputs("more"u8, stderr);
        Mark();
        End("order"u8);
    }

    private static void Blocks(sbyte* block)
    {
        for (int i = 0; i < 300; i++)
        {
            printf("line %d of the output\n"u8, i);
        }

        Mark();
        End("blocks"u8);
        fwrite(block, 1, 5000, stdout);
        Mark();
        fwrite(block, 1, 8192, stdout);
        Mark();
        End("fwrite"u8);
        fwrite(block, 1, 8192, stdout);
        Mark();
        End("exact blocks"u8);
        for (int i = 0; i < 4097; i++)
        {
            putchar('p');
        }

        Mark();
        End("putchar"u8);
        for (int i = 0; i < 4096; i++)
        {
            putchar('q');
        }

        Mark();
        End("full, not flushed"u8);
        printf("%5000d"u8, 1);
        Mark();
        printf("%s%s"u8, block, "tail"u8);
        Mark();
        End("wide"u8);
    }

    private static void Modes(sbyte* block, sbyte* small)
    {
        setvbuf(stdout, null, _IOLBF, 0);
        printf("a\nb"u8);
        Mark();
        printf("c\nd\ne"u8);
        Mark();
        putchar('\n');
        Mark();
        fwrite(block, 1, 5000, stdout);
        Mark();
        End("line buffered"u8);
        setvbuf(stdout, null, _IONBF, 0);
        printf("%d-%s"u8, 1, "x"u8);
        Mark();
        puts("puts"u8);
        Mark();
        putchar('c');
        Mark();
        End("unbuffered"u8);
        setvbuf(stdout, small, _IOFBF, SmallSize);
        printf("%d"u8, 12345);
        Mark();
        printf("%s"u8, "0123456789a"u8);
        Mark();
        printf("%s"u8, "b"u8);
        Mark();
        printf("%s"u8, "a text that is longer than the buffer"u8);
        Mark();
        End("small buffer"u8);
        setvbuf(stdout, null, _IOFBF, 0);
        printf("kept"u8);
        Mark();
        End("still small"u8);
        setvbuf(stderr, null, _IOFBF, 0);
        fprintf(stderr, "collected "u8);
        Mark();
        End("buffered stderr"u8);
        setvbuf(stderr, null, _IONBF, 0);
        Errno.errno = Errno.ENOENT;
        perror("name"u8);
        perror(""u8);
        perror((sbyte*)null);
        Errno.errno = 4242;
        perror("unknown"u8);
        dprintf(1, "%s %d"u8, "dprintf"u8, 5);
        Mark();
        End("perror"u8);
    }

    private static void Show(CString what, long value)
    {
        printf("%s %ld errno %d\n"u8, what.Pointer, value, Errno.errno);
        Errno.errno = 0;
    }

    private static void Show(CString what, bool value) => Show(what, value ? 1 : 0);

    private static void Files(sbyte* name)
    {
        sbyte* line = stackalloc sbyte[32];
        sbyte* data = stackalloc sbyte[64];
        FILE* f = fopen(name, "r"u8);
        Show("missing"u8, f == null);
        Show("bad mode"u8, fopen(name, "q"u8) == null);
        f = fopen(name, "w+"u8);
        Show("put"u8, fputs("first line\nsecond\n\nlast without end"u8, f));
        Show("tell"u8, ftell(f));
        rewind(f);
        while (fgets(line, 8, f) != null)
        {
            printf("[%s]"u8, line);
        }

        Show("eof"u8, feof(f) != 0);
        Show("error"u8, ferror(f));
        Show("get at end"u8, fgetc(f));
        fseek(f, -3, SEEK_END);
        Show("eof after seek"u8, feof(f) != 0);
        Show("c"u8, fgetc(f));
        Show("unget"u8, ungetc('X', f));
        Show("tell after unget"u8, ftell(f));
        Show("c"u8, fgetc(f));
        Show("c"u8, fgetc(f));
        fseek(f, 2, SEEK_SET);
        Show("read"u8, (long)fread(data, 3, 4, f));
        printf("%.12s\n"u8, data);
        Show("tell"u8, ftell(f));
        fseek(f, 0, SEEK_CUR);
        fputs("OVER"u8, f);
        fflush(f);
        Show("tell"u8, ftell(f));
        Show("seek before start"u8, fseek(f, -1, SEEK_SET));
        Show("bad whence"u8, fseek(f, 0, 9));
        Show("close"u8, fclose(f));
        Append(name);
        Refuse(name);
        Descriptors(name);
        Results(name);
        End("files"u8);
    }

    private static void Append(sbyte* name)
    {
        FILE* f = fopen(name, "a+"u8);
        Show("c"u8, fgetc(f));
        fputs("appended"u8, f);
        Show("tell"u8, ftell(f));
        rewind(f);
        sbyte* text = null;
        ulong size = 0;
        long length;
        while ((length = getline(&text, &size, f)) >= 0)
        {
            printf("%ld:%s"u8, length, text);
        }

        Show("after getline"u8, (long)size);
        Stdlib.free(text);
        Show("close"u8, fclose(f));
    }

    private static void Refuse(sbyte* name)
    {
        FILE* f = fopen(name, "r"u8);
        Show("write to reader"u8, fputc('x', f));
        Show("ferror"u8, ferror(f) != 0);
        Show("printf to reader"u8, fprintf(f, "x"u8));
        clearerr(f);
        Show("cleared"u8, ferror(f));
        Show("unget eof"u8, ungetc(EOF, f));
        for (int i = 0; i < 5; i++)
        {
            ungetc('a' + i, f);
        }

        for (int i = 0; i < 6; i++)
        {
            putchar(fgetc(f));
        }

        Show("many ungets"u8, 0);
        Show("exclusive"u8, fopen(name, "wx"u8) == null);
        f = freopen(name, "w"u8, f);
        Show("reopened"u8, f != null);
        Show("get from writer"u8, fgetc(f));
        Show("ferror"u8, ferror(f) != 0);
        fprintf(f, "%d\n"u8, 77);
        fclose(f);
    }

    private static void Descriptors(sbyte* name)
    {
        int fd = open(name, O_RDONLY);
        Show("fdopen for writing"u8, fdopen(fd, "w"u8) == null);
        Show("fdopen closed"u8, fdopen(99, "r"u8) == null);
        FILE* f = fdopen(fd, "r"u8);
        Show("fileno"u8, fileno(f) == fd);
        Show("get"u8, fgetc(f));
        Show("where the descriptor is"u8, lseek(fd, 0, SEEK_CUR));
        Show("flush"u8, fflush(f));
        Show("and after"u8, lseek(fd, 0, SEEK_CUR));
        fclose(f);
    }

    private static void Results(sbyte* name)
    {
        Show("setvbuf"u8, setvbuf(stdout, null, 7, 0));
        Show("rename"u8, rename("/nonexistent/a"u8, "/nonexistent/b"u8));
        Show("remove"u8, remove(name));
        Show("remove again"u8, remove(name));
        Show("fwrite of nothing"u8, (long)fwrite("x"u8, 0, 5, stdout));
        Show("fputs"u8, fputs(""u8, stdout));
        Show("puts"u8, puts("four"u8));
        Show("printf"u8, printf("%s\n"u8, "five!"u8));
    }
}
