using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using off64_t = long;
using off_t = long;
using size_t = ulong;
using ssize_t = long;

internal static unsafe class CookieStreams
{
    /* cookie_streams - streams over functions of the program, over functions that fail and over none (fopencookie) */

    static ssize_t give_line(void* cookie, sbyte* buffer, size_t size)
    {
        printf("[%s reads %zu]"u8, (sbyte*)cookie, size);
        memcpy(buffer, "line\n"u8, 5);
        return 5;
    }

    static ssize_t take_all(void* cookie, sbyte* buffer, size_t size)
    {
        printf("[%s writes %zu: %.*s]"u8, (sbyte*)cookie, size, (int)size, buffer);
        return (ssize_t)size;
    }

    static ssize_t take_half(void* cookie, sbyte* buffer, size_t size)
    {
        _ = cookie;
        _ = buffer;
        printf("[half of %zu]"u8, size);
        return (ssize_t)(size / 2);
    }

    static ssize_t fail(void* cookie, sbyte* buffer, size_t size)
    {
        _ = cookie;
        _ = buffer;
        _ = size;
        errno = EPROTO;
        return -1;
    }

    static int go(void* cookie, off64_t* position, int whence)
    {
        _ = cookie;
        printf("[seek %ld %d]"u8, *position, whence);
        *position = 7;
        return 0;
    }

    static int end(void* cookie)
    {
        printf("[%s ends]"u8, (sbyte*)cookie);
        return -1;
    }

    static int main()
    {
        cookie_io_functions_t all = new cookie_io_functions_t { read = &give_line, write = &take_all, seek = &go, close = &end };
        cookie_io_functions_t none = new cookie_io_functions_t { read = null, write = null, seek = null, close = null };
        cookie_io_functions_t half = new cookie_io_functions_t { read = &give_line, write = &take_half, seek = null, close = null };
        cookie_io_functions_t broken = new cookie_io_functions_t { read = &fail, write = &take_all, seek = null, close = null };
        sbyte* text = stackalloc sbyte[40];
        FILE* stream;

        setvbuf(stdout, null, _IONBF, 0);
        stream = fopencookie("first"u8.ToPointer(), "r"u8, all);
        do
        {
            errno = 0;
            long result = (long)fileno(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fileno(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = ftell(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "ftell(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fgetc(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fgetc(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = ftell(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "ftell(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)(fgets(text, 40, stream) != null ? 1 : 0);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fgets(text, sizeof text, stream) != NULL"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fread(text, 1, 12, stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fread(text, 1, 12, stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fputc('c', stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fputc('c', stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);

        stream = fopencookie("second"u8.ToPointer(), "w"u8, all);
        do
        {
            errno = 0;
            long result = (long)fputs("some text"u8, stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fputs(\"some text\", stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fflush(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fflush(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fprintf(stream, "%d"u8, 42);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fprintf(stream, \"%d\", 42)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fgetc(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fgetc(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);

        stream = fopencookie("third"u8.ToPointer(), "a"u8, all);
        do
        {
            errno = 0;
            long result = (long)fputs("abc"u8, stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fputs(\"abc\", stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);

        stream = fopencookie(null, "r+"u8, none);
        do
        {
            errno = 0;
            long result = (long)fgetc(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fgetc(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)ferror(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "ferror(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fputc('x', stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fputc('x', stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fflush(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fflush(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)ferror(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "ferror(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = ftell(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "ftell(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fseek(stream, 0, SEEK_SET);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fseek(stream, 0, SEEK_SET)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);

        stream = fopencookie(null, "w"u8, half);
        do
        {
            errno = 0;
            long result = (long)fwrite("hello world"u8, 1, 11, stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fwrite(\"hello world\", 1, 11, stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fflush(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fflush(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)ferror(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "ferror(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);

        stream = fopencookie(null, "w"u8, half);
        setvbuf(stream, null, _IONBF, 0);
        do
        {
            errno = 0;
            long result = (long)fwrite("hello world"u8, 1, 11, stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fwrite(\"hello world\", 1, 11, stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fputc('x', stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fputc('x', stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);

        stream = fopencookie(null, "r"u8, broken);
        do
        {
            errno = 0;
            long result = (long)fgetc(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fgetc(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)ferror(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "ferror(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)(fopencookie(null, "q"u8, all) == null ? 1 : 0);
            int error = errno;
            printf(" %s = %ld%s%s\n"u8, "fopencookie(NULL, \"q\", all) == NULL"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
