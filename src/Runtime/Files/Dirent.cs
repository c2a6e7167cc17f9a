using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime;

/// <summary><c>dirent.h</c> (POSIX, GNU).</summary>
public static unsafe partial class Dirent
{
    private const int TypeShift = 12;

    /// <summary>Opens a directory for reading; null with errno set (POSIX <c>opendir</c>).</summary>
    public static DIR* opendir(CString name) => OpenAt(AT_FDCWD, name);

    /// <summary>As <see cref="opendir"/> for a descriptor, which then belongs to the result; null with errno set (POSIX <c>fdopendir</c>).</summary>
    public static DIR* fdopendir(int fd)
    {
        stat status;
        if (SysStat.fstat(fd, &status) != 0)
        {
            return null;
        }

        if (SysStat.S_ISDIR(status.st_mode) == 0)
        {
            errno = ENOTDIR;
            return null;
        }

        if ((fcntl(fd, F_GETFL) & O_ACCMODE) == O_WRONLY)
        {
            errno = EINVAL;
            return null;
        }

        return Adopt(fd);
    }

    /// <summary>
    /// The next entry, which the next call for <paramref name="dirp"/> may overwrite; null at the end, and with errno set on an error
    /// (POSIX <c>readdir</c>).
    /// </summary>
    public static dirent* readdir(DIR* dirp)
    {
        if (dirp->Next >= dirp->Filled)
        {
            long filled = Fill(dirp->Descriptor, dirp->Buffer, DIR.BufferSize);
            if (filled <= 0)
            {
                // A directory that was removed meanwhile has no more entries.
                if (filled < 0 && filled != -ENOENT)
                {
                    errno = (int)-filled;
                }

                return null;
            }

            dirp->Filled = (int)filled;
            dirp->Next = 0;
        }

        var entry = (dirent*)(dirp->Buffer + dirp->Next);
        dirp->Next += entry->d_reclen;
        dirp->Position = entry->d_off;
        return entry;
    }

    /// <summary>
    /// Copies the next entry to <paramref name="entry"/>; <paramref name="result"/> becomes its address, or null at the end. Returns 0 or the error
    /// number (POSIX <c>readdir_r</c>).
    /// </summary>
    public static int readdir_r(DIR* dirp, dirent* entry, dirent** result)
    {
        int saved = errno;
        errno = 0;
        dirent* next = readdir(dirp);
        int error = errno;
        errno = saved;
        *result = null;
        if (next != null)
        {
            String.memcpy(entry, next, next->d_reclen);
            *result = entry;
        }

        return next == null ? error : 0;
    }

    /// <summary>Goes back to the first entry (POSIX <c>rewinddir</c>).</summary>
    public static void rewinddir(DIR* dirp) => seekdir(dirp, 0);

    /// <summary>Goes to where <see cref="telldir"/> was called (POSIX <c>seekdir</c>).</summary>
    public static void seekdir(DIR* dirp, long loc)
    {
        Unistd.lseek(dirp->Descriptor, loc, Stdio.SEEK_SET);
        dirp->Filled = dirp->Next = 0;
        dirp->Position = loc;
    }

    /// <summary>Where the next entry is, for <see cref="seekdir"/> (POSIX <c>telldir</c>).</summary>
    public static long telldir(DIR* dirp) => dirp->Position;

    /// <summary>The descriptor (POSIX <c>dirfd</c>).</summary>
    public static int dirfd(DIR* dirp) => dirp->Descriptor;

    /// <summary>Closes a directory and its descriptor; -1 with errno set (POSIX <c>closedir</c>).</summary>
    public static int closedir(DIR* dirp)
    {
        if (dirp == null)
        {
            return (int)CallResult.Fail(EINVAL);
        }

        int descriptor = dirp->Descriptor;
        Stdlib.free(dirp);
        return Unistd.close(descriptor);
    }

    /// <summary>
    /// Stores the entries of a directory that <paramref name="selector"/> takes (all for null), sorted by <paramref name="cmp"/> unless that is null,
    /// in memory of <c>malloc</c>. Returns how many, or -1 with errno set (POSIX <c>scandir</c>).
    /// </summary>
    public static int scandir(CString dir, dirent*** namelist, delegate*<dirent*, int> selector, delegate*<dirent**, dirent**, int> cmp) =>
        scandirat(AT_FDCWD, dir, namelist, selector, cmp);

    /// <summary>As <see cref="scandir"/>; the path starts from an open directory (scandirat(3)).</summary>
    public static int scandirat(
        int dfd, CString dir, dirent*** namelist, delegate*<dirent*, int> selector, delegate*<dirent**, dirent**, int> cmp)
    {
        DIR* directory = OpenAt(dfd, dir);
        if (directory == null)
        {
            return -1;
        }

        int saved = errno;
        dirent** list = null;
        int count = 0;
        int room = 0;
        errno = 0;
        while (readdir(directory) is var entry && entry != null)
        {
            if (selector != null && selector(entry) == 0)
            {
                errno = 0;
                continue;
            }

            if (!Append(&list, &count, &room, entry))
            {
                break;
            }

            errno = 0;
        }

        int error = errno;
        closedir(directory);
        if (error != 0)
        {
            Free(list, count);
            return (int)CallResult.Fail(error);
        }

        if (cmp != null)
        {
            Stdlib.qsort(list, (ulong)count, (ulong)sizeof(dirent*), (delegate*<void*, void*, int>)cmp);
        }

        errno = saved;
        *namelist = list;
        return count;
    }

    /// <summary>Compares two entries by name, for <see cref="scandir"/> (POSIX <c>alphasort</c>).</summary>
    public static int alphasort(dirent** e1, dirent** e2) => String.strcoll((*e1)->d_name, (*e2)->d_name);

    /// <summary>Compares two entries by name, with numbers in them as numbers, for <see cref="scandir"/> (versionsort(3)).</summary>
    public static int versionsort(dirent** e1, dirent** e2) => String.strverscmp((*e1)->d_name, (*e2)->d_name);

    /// <summary>Stores the next entries of an open directory and returns their size, 0 at the end (getdents64(2)).</summary>
    public static long getdents64(int fd, void* buffer, ulong length) => CallResult.Report(Fill(fd, (byte*)buffer, length));

    /// <summary>The type in <c>d_type</c> for one in <c>st_mode</c> (GNU).</summary>
    public static int IFTODT(int mode) => (mode & SysStat.S_IFMT) >> TypeShift;

    /// <summary>The type in <c>st_mode</c> for one in <c>d_type</c> (GNU).</summary>
    public static int DTTOIF(int dirtype) => dirtype << TypeShift;

    private static DIR* OpenAt(int dirfd, CString name)
    {
        int descriptor = openat(dirfd, name, O_RDONLY | O_NONBLOCK | O_DIRECTORY | O_CLOEXEC);
        return descriptor < 0 ? null : Adopt(descriptor);
    }

    private static DIR* Adopt(int descriptor)
    {
        // The buffer's place in the block is a multiple of the entries' alignment.
        var directory = (DIR*)Stdlib.malloc((ulong)(sizeof(DIR) + DIR.BufferSize + sizeof(dirent)));
        if (directory != null)
        {
            *directory = new DIR { Descriptor = descriptor, Buffer = (byte*)(directory + 1) };
        }

        return directory;
    }

    private static long Fill(int descriptor, byte* buffer, ulong size)
    {
        OpenFile? file = CProcess.Current.Descriptors.Acquire(descriptor);
        if (file is null)
        {
            return -EBADF;
        }

        long filled = file.ReadEntries(buffer, size);
        file.Release();
        return filled;
    }

    private static bool Append(dirent*** list, int* count, int* room, dirent* entry)
    {
        if (*count == *room)
        {
            int larger = *room == 0 ? 16 : 2 * *room;
            var grown = (dirent**)Stdlib.reallocarray(*list, (ulong)larger, (ulong)sizeof(dirent*));
            if (grown == null)
            {
                return false;
            }

            *list = grown;
            *room = larger;
        }

        var copy = (dirent*)Stdlib.malloc(entry->d_reclen);
        if (copy == null)
        {
            return false;
        }

        String.memcpy(copy, entry, entry->d_reclen);
        (*list)[(*count)++] = copy;
        return true;
    }

    private static void Free(dirent** list, int count)
    {
        for (int i = 0; i < count; i++)
        {
            Stdlib.free(list[i]);
        }

        Stdlib.free(list);
    }
}
