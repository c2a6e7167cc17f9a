/* memory_buffers - streams over buffers of fixed size: every mode, positions, the end of the room, the NUL behind (fmemopen) */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class MemoryBuffers
{
    static readonly sbyte* room = StaticStorage.Allocate<sbyte>(10);
    static readonly sbyte* text = StaticStorage.Allocate<sbyte>(100);

    static void contents()
    {
        int i;

        for (i = 0; i < 10; i++)
            printf(room[i] >= ' ' ? "%c"u8 : "\\%o"u8, room[i]);
        printf("\n"u8);
    }

    static FILE* fresh(sbyte* start, sbyte* mode)
    {
        memcpy(room, start, 10);
        printf("-- %s over %.10s\n"u8, mode, start);
        return fmemopen(room, 10, mode);
    }

    static int main()
    {
        FILE* stream = fresh("0123456789"u8.ToPointer(), "r"u8.ToPointer());
        int i;

        do
        {
            errno = 0;
            long result = (long)fileno(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fileno(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fread(text, 1, 20, stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fread(text, 1, 20, stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)feof(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "feof(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = ftell(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "ftell(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fseek(stream, -3, SEEK_END);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fseek(stream, -3, SEEK_END)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fgetc(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fgetc(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)ungetc('x', stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "ungetc('x', stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fgetc(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fgetc(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fseek(stream, 10, SEEK_SET);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fseek(stream, 10, SEEK_SET)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fseek(stream, 11, SEEK_SET);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fseek(stream, 11, SEEK_SET)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fseek(stream, -1, SEEK_SET);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fseek(stream, -1, SEEK_SET)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fputc('c', stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fputc('c', stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)ferror(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "ferror(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);

        stream = fresh("0123456789"u8.ToPointer(), "w"u8.ToPointer());
        do
        {
            errno = 0;
            long result = (long)fputs("hello, big world"u8, stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fputs(\"hello, big world\", stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fflush(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fflush(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)ferror(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "ferror(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        contents();

        stream = fresh("0123456789"u8.ToPointer(), "w"u8.ToPointer());
        do
        {
            errno = 0;
            long result = (long)fputs("abc"u8, stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fputs(\"abc\", stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fflush(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fflush(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = ftell(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "ftell(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fgetc(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fgetc(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        contents();

        stream = fresh("abc\0defghi"u8.ToPointer(), "a+"u8.ToPointer());
        do
        {
            errno = 0;
            long result = ftell(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "ftell(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fputs("XY"u8, stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fputs(\"XY\", stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fflush(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fflush(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = ftell(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "ftell(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fseek(stream, 0, SEEK_SET);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fseek(stream, 0, SEEK_SET)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fgetc(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fgetc(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fseek(stream, 0, SEEK_CUR);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fseek(stream, 0, SEEK_CUR)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fputs("Z"u8, stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fputs(\"Z\", stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        contents();

        stream = fresh("0123456789"u8.ToPointer(), "w+"u8.ToPointer());
        contents();
        do
        {
            errno = 0;
            long result = (long)fwrite("0123456789"u8, 1, 10, stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fwrite(\"0123456789\", 1, 10, stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        contents();

        stream = fresh("0123456789"u8.ToPointer(), "r+"u8.ToPointer());
        do
        {
            errno = 0;
            long result = (long)fwrite("AB"u8, 1, 2, stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fwrite(\"AB\", 1, 2, stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fseek(stream, 0, SEEK_CUR);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fseek(stream, 0, SEEK_CUR)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fgetc(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fgetc(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fseek(stream, 0, SEEK_END);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fseek(stream, 0, SEEK_END)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fwrite("CD"u8, 1, 2, stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fwrite(\"CD\", 1, 2, stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fflush(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fflush(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        contents();

        stream = fresh("0123456789"u8.ToPointer(), "w"u8.ToPointer());
        setbuf(stream, null);
        for (i = 0; i < 12; i++)
            do
            {
                errno = 0;
                long result = (long)fputc('a' + i, stream);
                int error = errno;
                printf("%s = %ld%s%s\n"u8, "fputc('a' + i, stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
            }
            while (false);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        contents();

        stream = fmemopen(null, 16, "w+"u8);
        do
        {
            errno = 0;
            long result = (long)fputs("line one\nline"u8, stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fputs(\"line one\\nline\", stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        rewind(stream);
        do
        {
            errno = 0;
            long result = (long)(fgets(text, 100, stream) != null ? 1 : 0);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fgets(text, sizeof text, stream) != NULL"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("%s"u8, text);
        do
        {
            errno = 0;
            long result = (long)(fgets(text, 100, stream) != null ? 1 : 0);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fgets(text, sizeof text, stream) != NULL"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("%s\n"u8, text);
        do
        {
            errno = 0;
            long result = (long)fseek(stream, 0, SEEK_END);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fseek(stream, 0, SEEK_END)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = ftell(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "ftell(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fprintf(stream, "%d"u8, 12345);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fprintf(stream, \"%d\", 12345)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);

        stream = fmemopen("12 apples"u8.ToPointer(), 9, "r"u8);
        do
        {
            errno = 0;
            long result = (long)fscanf(stream, "%d %s"u8, &i, text);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fscanf(stream, \"%d %s\", &i, text)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        printf("%d %s\n"u8, i, text);
        do
        {
            errno = 0;
            long result = (long)fclose(stream);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fclose(stream)"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        do
        {
            errno = 0;
            long result = (long)(fmemopen(room, 10, "z"u8) == null ? 1 : 0);
            int error = errno;
            printf("%s = %ld%s%s\n"u8, "fmemopen(room, sizeof room, \"z\") == NULL"u8, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
        }
        while (false);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
