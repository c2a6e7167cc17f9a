using System.Text;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Tests.Recording;
using CSockTranslate.Runtime.Tests.Support;
using Xunit;
using static CSockTranslate.Runtime.Dirent;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.SysFile;
using static CSockTranslate.Runtime.SysMman;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

namespace CSockTranslate.Runtime.Tests.Files;

/// <summary>
/// Files and directories over both hosts, in a process whose working directory and umask are its own. The values are those of the programs in
/// corpus/conformance, which gcc's builds print.
/// </summary>
public sealed unsafe class FileCallsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("file-calls-");
    private readonly string _outside = Environment.CurrentDirectory;

    public static TheoryData<string> Hosts => OperatingSystem.IsLinux() ? ["Linux", "Portable"] : ["Portable"];

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Files_are_made_with_the_umask_of_the_process(string host) => Run(host, () =>
    {
        umask(0x17);
        Assert.Equal(0x17u, umask(0x12));
        Assert.Equal(0x12u, getumask());
        Assert.Equal(3, open("f"u8, O_CREAT | O_RDWR, 0x1b6));
        Assert.Equal(0x1a4u, ModeOf("f"u8));
        Assert.Equal(0, mkdir("d"u8, 0x1ff));
        Assert.Equal(0x1edu, ModeOf("d"u8));
        umask(0);
        Assert.Equal(4, open("g"u8, O_CREAT | O_WRONLY, 0x1b6));
        Assert.Equal(0x1b6u, ModeOf("g"u8));
        Assert.Equal(0, chmod("g"u8, 0x100));
        Assert.Equal(0x100u, ModeOf("g"u8));
    });

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Relative_paths_start_from_the_working_directory_of_the_process(string host) => Run(host, () =>
    {
        Assert.Equal(0, mkdir("a"u8, 0x1ed));
        Assert.Equal(0, mkdir("a/b"u8, 0x1ed));
        Assert.Equal(0, chdir("a"u8));
        Assert.Equal(0, access("b"u8, F_OK));
        Assert.Equal(Path.Combine(_folder.FullName, "a"), Here());
        int directory = open("b"u8, O_RDONLY | O_DIRECTORY);
        Assert.Equal(0, fchdir(directory));
        Assert.Equal(Path.Combine(_folder.FullName, "a", "b"), Here());
        Assert.Equal(0, chdir(".."u8));
        Assert.Equal(0, access("b"u8, F_OK));
        Fails(ENOENT, chdir("none"u8));
        sbyte* small = stackalloc sbyte[2];
        Assert.True(getcwd(small, 2) == null);
        Assert.Equal(ERANGE, errno);
        Assert.Equal(_outside, Environment.CurrentDirectory);
    });

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Open_answers_as_Linux(string host) => Run(host, () =>
    {
        Fails(ENOENT, open("f"u8, O_RDONLY));
        Fails(ENOENT, open(""u8, O_RDONLY));
        Assert.Equal(3, open("f"u8, O_CREAT | O_RDWR, 0x1a4));
        Fails(EEXIST, open("f"u8, O_CREAT | O_EXCL | O_RDWR, 0x1a4));
        Fails(ENOTDIR, open("f"u8, O_RDONLY | O_DIRECTORY));
        Fails(ENOTDIR, open("f/x"u8, O_RDONLY));
        Fails(EISDIR, open("."u8, O_WRONLY));
        Assert.Equal(0, symlink("f"u8, "link"u8));
        Assert.Equal(0, symlink("loop"u8, "loop"u8));
        Fails(ELOOP, open("link"u8, O_RDONLY | O_NOFOLLOW));
        Fails(ELOOP, open("loop"u8, O_RDONLY));
        Assert.Equal(4, open("link"u8, O_RDONLY));
        Fails(EBADF, write(4, "x"u8, 1));
        Fails(EBADF, fsync(9));
    });

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Offsets_and_lengths_are_kept(string host) => Run(host, () =>
    {
        byte* buffer = stackalloc byte[8];
        int fd = open("f"u8, O_CREAT | O_RDWR, 0x1a4);
        Assert.Equal(6, pwrite(fd, "abcdef"u8, 6, 4));
        Assert.Equal(0, lseek(fd, 0, Stdio.SEEK_CUR));
        Assert.Equal(2, pread(fd, buffer, 2, 8));
        Assert.Equal("ef", Encoding.Latin1.GetString(buffer, 2));
        Assert.Equal(0, ftruncate(fd, 20));
        Assert.Equal(20, SizeOf("f"u8));
        Assert.Equal(0, truncate("f"u8, 3));
        Assert.Equal(3, SizeOf("f"u8));
        Fails(EINVAL, ftruncate(fd, -1));
        Fails(EINVAL, pread(fd, buffer, 1, -1));
        Assert.Equal(0, posix_fallocate(fd, 0, 100));
        Assert.Equal(100, SizeOf("f"u8));
        Assert.Equal(EINVAL, posix_fallocate(fd, 0, 0));
    });

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Names_change_as_on_Linux(string host) => Run(host, () =>
    {
        close(open("a"u8, O_CREAT | O_WRONLY, 0x1a4));
        close(open("b"u8, O_CREAT | O_WRONLY, 0x1a4));
        mkdir("d"u8, 0x1ed);
        mkdir("e"u8, 0x1ed);
        close(open("e/f"u8, O_CREAT | O_WRONLY, 0x1a4));
        Assert.Equal(0, Stdio.rename("a"u8, "b"u8));
        Fails(ENOENT, Stdio.rename("a"u8, "c"u8));
        Fails(EISDIR, Stdio.rename("b"u8, "d"u8));
        Fails(ENOTDIR, Stdio.rename("d"u8, "b"u8));
        Fails(ENOTEMPTY, Stdio.rename("d"u8, "e"u8));
        Assert.Equal(0, Stdio.rename("e"u8, "d"u8));
        Fails(EINVAL, Stdio.rename("d"u8, "d/sub"u8));
        Fails(EEXIST, Stdio.renameat2(AT_FDCWD, "b"u8, AT_FDCWD, "d"u8, Stdio.RENAME_NOREPLACE));
        Fails(EISDIR, unlink("d"u8));
        Fails(ENOTEMPTY, rmdir("d"u8));
        Assert.Equal(0, unlinkat(open("d"u8, O_RDONLY), "f"u8, 0));
        Assert.Equal(0, rmdir("d"u8));
        Fails(ENOTDIR, rmdir("b"u8));
        Assert.Equal(0, Stdio.remove("b"u8));
    });

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Links_tell_where_they_lead(string host) => Run(host, () =>
    {
        sbyte* target = stackalloc sbyte[16];
        Assert.Equal(0, symlink("some/where"u8, "s"u8));
        Fails(EEXIST, symlink("x"u8, "s"u8));
        Assert.Equal(10, readlink("s"u8, target, 16));
        Assert.Equal(4, readlink("s"u8, target, 4));
        stat status;
        Assert.Equal(0, lstat("s"u8, &status));
        Assert.Equal((uint)(S_IFLNK | ACCESSPERMS), status.st_mode);
        Assert.Equal(10, status.st_size);
        Fails(ENOENT, stat("s"u8, &status));
        Fails(EINVAL, readlink("."u8, target, 16));
    });

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Directories_list_what_is_in_them(string host) => Run(host, () =>
    {
        close(open("file"u8, O_CREAT | O_WRONLY, 0x1a4));
        mkdir("folder"u8, 0x1ed);
        symlink("file"u8, "link"u8);
        DIR* directory = opendir("."u8);
        Dictionary<string, int> types = [];
        for (dirent* entry = readdir(directory); entry != null; entry = readdir(directory))
        {
            types[Encoding.UTF8.GetString(((CString)entry->d_name).AsSpan())] = entry->d_type;
        }

        Assert.Equal([(".", DT_DIR), ("..", DT_DIR), ("file", DT_REG), ("folder", DT_DIR), ("link", DT_LNK)], types.OrderBy(type => type.Key, StringComparer.Ordinal).Select(type => (type.Key, type.Value)));
        rewinddir(directory);
        Assert.True(readdir(directory) != null);
        Assert.Equal(0, closedir(directory));
        Assert.True(opendir("file"u8) == null);
        Assert.Equal(ENOTDIR, errno);
    });

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Times_are_set_to_what_is_given(string host) => Run(host, () =>
    {
        timespec* times = stackalloc timespec[2];
        times[0] = new timespec { tv_sec = 1000000000, tv_nsec = 500 };
        times[1] = new timespec { tv_sec = 1100000000 };
        int fd = open("f"u8, O_CREAT | O_RDWR, 0x1a4);
        Assert.Equal(0, utimensat(AT_FDCWD, "f"u8, times, 0));
        stat status;
        fstat(fd, &status);
        Assert.Equal((1000000000, 500, 1100000000), (status.st_atim.tv_sec, status.st_atim.tv_nsec, status.st_mtim.tv_sec));
        times[0].tv_nsec = UTIME_OMIT;
        times[1].tv_sec = 5;
        Assert.Equal(0, futimens(fd, times));
        fstat(fd, &status);
        Assert.Equal((1000000000, 5), (status.st_atim.tv_sec, status.st_mtim.tv_sec));
        times[0].tv_nsec = 1_000_000_000;
        Fails(EINVAL, futimens(fd, times));
    });

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Locks_stop_other_open_files(string host) => Run(host, () =>
    {
        int a = open("f"u8, O_CREAT | O_RDWR, 0x1a4);
        int b = open("f"u8, O_RDWR);
        Assert.Equal(0, flock(a, LOCK_EX));
        Fails(EAGAIN, flock(b, LOCK_EX | LOCK_NB));
        Assert.Equal(0, flock(a, LOCK_SH));
        Assert.Equal(0, flock(b, LOCK_SH | LOCK_NB));
        Fails(EAGAIN, flock(b, LOCK_EX | LOCK_NB));
        Assert.Equal(0, close(a));
        Assert.Equal(0, flock(b, LOCK_EX | LOCK_NB));
        Fails(EINVAL, flock(b, 0));
        var request = new flock { l_type = F_WRLCK };
        Assert.Equal(0, fcntl(b, F_SETLK, &request));
        Assert.Equal(0, fcntl(b, F_GETLK, &request));
        Assert.Equal(F_UNLCK, request.l_type);
    });

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Mapped_files_share_their_contents(string host) => Run(host, () =>
    {
        ulong page = (ulong)getpagesize();
        int fd = open("f"u8, O_CREAT | O_RDWR, 0x1a4);
        ftruncate(fd, (long)page);
        pwrite(fd, "first"u8, 5, 0);
        byte* shared = (byte*)mmap(null, page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        byte* own = (byte*)mmap(null, page, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
        Assert.Equal((byte)'f', shared[0]);
        own[0] = (byte)'O';
        shared[0] = (byte)'F';
        Assert.Equal(0, msync(shared, page, MS_SYNC));
        byte* buffer = stackalloc byte[1];
        pread(fd, buffer, 1, 0);
        Assert.Equal((byte)'F', buffer[0]);
        Assert.Equal((byte)'O', own[0]);
        Assert.Equal(0, munmap(shared, page));
        Assert.Equal(0, munmap(own, page));
        Assert.True(mmap(null, 0, PROT_READ, MAP_PRIVATE, fd, 0) == MAP_FAILED);
        Assert.Equal(EINVAL, errno);
        Assert.True(mmap(null, page, PROT_READ, MAP_PRIVATE, 77, 0) == MAP_FAILED);
        Assert.Equal(EBADF, errno);
    });

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private void Run(string host, Action calls) => TestProcess.Run<int>(host == "Linux" ? new LinuxHost() : new PortableHost(), () =>
    {
        using NativeText memory = new();
        Assert.Equal(0, chdir(memory.Add(_folder.FullName)));
        umask(0x12);
        calls();
        return 0;
    });

    private static void Fails(int error, long result)
    {
        Assert.Equal(-1, result);
        Assert.Equal(error, errno);
    }

    private static uint ModeOf(CString path)
    {
        stat status;
        Assert.Equal(0, stat(path, &status));
        return status.st_mode & ALLPERMS;
    }

    private static long SizeOf(CString path)
    {
        stat status;
        Assert.Equal(0, stat(path, &status));
        return status.st_size;
    }

    private static string Here()
    {
        sbyte* path = stackalloc sbyte[4096];
        Assert.True(getcwd(path, 4096) != null);
        return Encoding.UTF8.GetString(((CString)path).AsSpan());
    }
}
