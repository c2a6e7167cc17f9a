using System.Diagnostics.CodeAnalysis;

namespace CSockTranslate.Runtime;

/// <summary>One of the actions of <see cref="posix_spawn_file_actions_t"/>.</summary>
[SuppressMessage("Naming", "CA1707", Justification = "The name that C has.")]
public unsafe struct __spawn_action
{
    /// <summary>What is done.</summary>
    internal SpawnActionKind Kind;

    /// <summary>The descriptor.</summary>
    internal int Descriptor;

    /// <summary>The descriptor that it is duplicated to.</summary>
    internal int Target;

    /// <summary>How a file is opened.</summary>
    internal int Flags;

    /// <summary>The permissions of a file that is made.</summary>
    internal uint Mode;

    /// <summary>A path, the action's own copy.</summary>
    internal sbyte* Path;
}

/// <summary>What an action does.</summary>
internal enum SpawnActionKind
{
    /// <summary>Opens a file as a descriptor.</summary>
    Open,

    /// <summary>Closes a descriptor.</summary>
    Close,

    /// <summary>Duplicates a descriptor.</summary>
    Duplicate,

    /// <summary>Goes to a directory.</summary>
    ChangeDirectory,

    /// <summary>Goes to an open directory.</summary>
    ChangeToOpenDirectory,

    /// <summary>Closes all descriptors from one on.</summary>
    CloseFrom,
}
