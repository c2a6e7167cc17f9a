using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class StreamPositions
{
    /* fgetpos, fsetpos, tmpnam, tempnam */

    static int main()
    {
        fpos_t position;
        sbyte* line = stackalloc sbyte[32];
        sbyte* name = stackalloc sbyte[L_tmpnam];
        sbyte* allocated;
        int* pipes = stackalloc int[2];
        FILE* file = fopen("f"u8, "w+"u8);

        fputs("first\nsecond\nthird\n"u8, file);
        rewind(file);
        fgets(line, 32, file);
        printf("fgetpos %d\n"u8, fgetpos(file, &position));
        fgets(line, 32, file);
        printf("%s"u8, line);
        printf("fsetpos %d\n"u8, fsetpos(file, &position));
        fgets(line, 32, file);
        printf("%s"u8, line);
        fclose(file);
        pipe(pipes);
        file = fdopen(pipes[0], "r"u8);
        printf("pipe %d"u8, fgetpos(file, &position));
        printf(" %s\n"u8, strerror(errno));
        int value = access(name, F_OK) == -1 ? 1 : 0;
        printf("tmpnam %d free %d\n"u8, tmpnam(name) == name, value);
        printf("static %d\n"u8, tmpnam(null) != null);
        allocated = tempnam("/dev"u8, "prefix-is-long"u8);
        printf("tempnam %d free %d\n"u8, strstr(allocated, "/prefi"u8) != null && strstr(allocated, "/prefix"u8) == null, access(allocated, F_OK) == -1);
        free(allocated);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
