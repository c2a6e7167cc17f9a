/* a directory with more entries than one read of it gives */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Dirent;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class ManyEntries
{
    const int COUNT = 3000;

    static readonly byte* seen = StaticStorage.Allocate<byte>(COUNT);

    static int main()
    {
        sbyte* name = stackalloc sbyte[64];
        dirent* entry;
        int number, duplicates = 0, total = 0;
        DIR* dir;

        mkdir("d"u8, 493 /* 0755 */);
        for (int i = 0; i < COUNT; i++)
        {
            snprintf(name, 64, "d/entry-number-%05d"u8, i);
            close(open(name, O_CREAT | O_WRONLY, 420 /* 0644 */));
        }
        dir = opendir("d"u8);
        while ((entry = readdir(dir)) != null)
        {
            if (sscanf(entry->d_name, "entry-number-%d"u8, &number) != 1)
                continue;
            total++;
            duplicates += seen[number];
            seen[number] = 1;
        }
        printf("entries %d duplicates %d\n"u8, total, duplicates);
        rewinddir(dir);
        total = 0;
        while (readdir(dir) != null)
            total++;
        printf("again %d\n"u8, total);
        closedir(dir);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
