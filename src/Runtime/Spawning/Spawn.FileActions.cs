using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>The lists of what a child does with its descriptors. All return 0 or an error number; errno stays.</summary>
public static unsafe partial class Spawn
{
    private const int FirstCapacity = 8;

    /// <summary>Makes an empty list (POSIX <c>posix_spawn_file_actions_init</c>).</summary>
    public static int posix_spawn_file_actions_init(posix_spawn_file_actions_t* file_actions)
    {
        *file_actions = default;
        return 0;
    }

    /// <summary>Frees a list (POSIX <c>posix_spawn_file_actions_destroy</c>).</summary>
    public static int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t* file_actions)
    {
        for (int i = 0; i < file_actions->__used; i++)
        {
            Stdlib.free(file_actions->__actions[i].Path);
        }

        NativeMemory.Free(file_actions->__actions);
        *file_actions = default;
        return 0;
    }

    /// <summary>Opens a file as a descriptor (POSIX <c>posix_spawn_file_actions_addopen</c>).</summary>
    public static int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t* file_actions, int fd, CString path, int oflag, uint mode) =>
        IsDescriptor(fd)
            ? Add(file_actions, new __spawn_action { Kind = SpawnActionKind.Open, Descriptor = fd, Path = Copy(path), Flags = oflag, Mode = mode })
            : EBADF;

    /// <summary>Closes a descriptor (POSIX <c>posix_spawn_file_actions_addclose</c>).</summary>
    public static int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t* file_actions, int fd) =>
        IsDescriptor(fd) ? Add(file_actions, new __spawn_action { Kind = SpawnActionKind.Close, Descriptor = fd }) : EBADF;

    /// <summary>Duplicates a descriptor; onto itself, it stays open in the child (POSIX <c>posix_spawn_file_actions_adddup2</c>).</summary>
    public static int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t* file_actions, int fd, int newfd) =>
        IsDescriptor(fd) && IsDescriptor(newfd)
            ? Add(file_actions, new __spawn_action { Kind = SpawnActionKind.Duplicate, Descriptor = fd, Target = newfd })
            : EBADF;

    /// <summary>Goes to a directory (glibc).</summary>
    public static int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t* file_actions, CString path) =>
        Add(file_actions, new __spawn_action { Kind = SpawnActionKind.ChangeDirectory, Path = Copy(path) });

    /// <summary>Goes to an open directory (glibc).</summary>
    public static int posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t* file_actions, int fd) =>
        IsDescriptor(fd) ? Add(file_actions, new __spawn_action { Kind = SpawnActionKind.ChangeToOpenDirectory, Descriptor = fd }) : EBADF;

    /// <summary>Closes all descriptors from one on (glibc).</summary>
    public static int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t* file_actions, int from) =>
        IsDescriptor(from) ? Add(file_actions, new __spawn_action { Kind = SpawnActionKind.CloseFrom, Descriptor = from }) : EBADF;

    private static bool IsDescriptor(int fd) => fd is >= 0 and < DescriptorTable.Limit;

    private static sbyte* Copy(CString text) => String.strdup(text);

    private static int Add(posix_spawn_file_actions_t* list, __spawn_action action)
    {
        if (list->__used == list->__allocated)
        {
            list->__allocated = list->__allocated == 0 ? FirstCapacity : list->__allocated * 2;
            list->__actions = (__spawn_action*)NativeMemory.Realloc(list->__actions, (nuint)list->__allocated * (nuint)sizeof(__spawn_action));
        }

        list->__actions[list->__used++] = action;
        return 0;
    }
}
