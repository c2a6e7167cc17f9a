using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Model;

/// <summary>A method of .NET that programs use with the socket API, described as functions of the C library are.</summary>
/// <param name="Type">Its type, with the namespace.</param>
/// <param name="Method">Its name.</param>
/// <param name="Parameters">How many parameters the overload has.</param>
/// <param name="First">The type of the overload's first parameter; <see cref="SpecialType.None"/> for any.</param>
internal sealed record FrameworkFunction(string Type, string Method, int Parameters, SpecialType First = SpecialType.None)
{
    /// <summary>What the flow rules know about it.</summary>
    public ApiFunction? Function { get; init; }

    /// <summary>What its arguments are.</summary>
    public CallShape? Shape { get; init; }

    /// <summary>What it is called in messages.</summary>
    public string DisplayName => Type.Substring(Type.LastIndexOf('.') + 1) + "." + Method;
}

/// <summary>
/// Methods of .NET as data: those that read what pointers lead to, take lengths, turn numbers round or make them of bytes, and those that
/// tell why a call has failed. Source: their pages of the .NET API browser.
/// </summary>
internal static class FrameworkFunctions
{
    private const string Marshal = "System.Runtime.InteropServices.Marshal";
    private const string Binary = "System.Buffers.Binary.BinaryPrimitives";
    private const string Address = "System.Net.IPAddress";
    private const string Encoding = "System.Text.Encoding";
    private const string Bits = "System.BitConverter";
    private const string StartInfo = "System.Diagnostics.ProcessStartInfo";

    private static readonly ImmutableHashSet<string> s_errorReaders =
    [
        "GetLastWin32Error", "GetLastPInvokeError", "GetLastSystemError", "GetLastPInvokeErrorMessage", "GetHRForLastWin32Error",
        "GetExceptionForHR",
    ];

    /// <summary>Methods of File that open what a path names.</summary>
    private static readonly ImmutableArray<string> s_fileMethods =
    [
        "Open", "OpenRead", "OpenWrite", "OpenText", "OpenHandle", "Create", "CreateText", "AppendText", "ReadAllBytes", "ReadAllText", "ReadAllLines", "ReadLines",
        "WriteAllBytes", "WriteAllText", "WriteAllLines", "AppendAllText", "AppendAllLines",
    ];

    private static readonly ILookup<string, FrameworkFunction> s_byName = All().ToLookup(function => function.Method);

    /// <summary>Types whose constructors open the file that their first argument names.</summary>
    private static readonly ImmutableHashSet<string> s_files = ["System.IO.FileStream", "System.IO.StreamReader", "System.IO.StreamWriter"];

    /// <summary>Exceptions that read the reason for a failure when they are made without one.</summary>
    private static readonly ImmutableHashSet<string> s_errorExceptions = ["System.ComponentModel.Win32Exception", "System.Net.Sockets.SocketException"];

    /// <summary>What is known about a method, or null.</summary>
    public static FrameworkFunction? Find(IMethodSymbol method)
    {
        foreach (FrameworkFunction function in s_byName[method.Name])
        {
            if (function.Parameters == method.Parameters.Length
                && (function.First is SpecialType.None || method.Parameters[0].Type.SpecialType == function.First)
                && method.ContainingType?.OriginalDefinition is { } type && IsNamed(type, function.Type))
            {
                return function;
            }
        }

        return null;
    }

    /// <summary>Whether a method tells why the last platform invocation that keeps the reason has failed.</summary>
    public static bool ReadsError(IMethodSymbol method) => s_errorReaders.Contains(method.Name) && IsNamed(method.ContainingType, Marshal);

    /// <summary>Whether a name is that of such a method.</summary>
    public static bool IsErrorReader(string name) => s_errorReaders.Contains(name);

    /// <summary>Whether a constructor does the same.</summary>
    public static bool ReadsErrorWhenMade(IMethodSymbol constructor) =>
        constructor.Parameters.IsEmpty && s_errorExceptions.Any(name => IsNamed(constructor.ContainingType, name));

    /// <summary>Whether a constructor opens the file that its first argument names.</summary>
    public static bool OpensWhenMade(IMethodSymbol constructor) =>
        constructor.Parameters.FirstOrDefault()?.Type.SpecialType is SpecialType.System_String && s_files.Any(name => IsNamed(constructor.ContainingType, name));

    /// <summary>Whether a constructor takes the program that will be started and its arguments.</summary>
    public static bool RunsWhenMade(IMethodSymbol constructor) => IsNamed(constructor.ContainingType, StartInfo);

    /// <summary>Whether a property is such a program or its arguments.</summary>
    public static bool IsCommand(IPropertySymbol property) => property.Name is "FileName" or "Arguments" && IsNamed(property.ContainingType, StartInfo);

    /// <summary>How many bytes a method writes where a pointer leads to and an offset from there; null for any other method.</summary>
    public static int? WidthOfWrite(IMethodSymbol method) =>
        method.Parameters is { Length: 2 or 3 } && method.Parameters[0].Type.SpecialType is SpecialType.System_IntPtr && IsNamed(method.ContainingType, Marshal)
            ? method.Name switch
            {
                "WriteByte" => 1,
                "WriteInt16" => 2,
                "WriteInt32" => 4,
                "WriteInt64" or "WriteIntPtr" => 8,
                _ => null,
            }
            : null;

    /// <summary>Whether a method returns a copy of the structure that its argument leads to.</summary>
    public static bool CopiesStructure(IMethodSymbol method) =>
        method is { Name: "PtrToStructure", IsGenericMethod: true, Parameters.Length: 1 } && IsNamed(method.ContainingType, Marshal);

    /// <summary>Whether values of a type close what they hold when nobody has them any more.</summary>
    public static bool IsSafeHandle(ITypeSymbol? type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name is "SafeHandle" && current.ContainingNamespace.ToDisplayString() == "System.Runtime.InteropServices")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a method gives a pointer-sized number as another type.</summary>
    public static bool IsPointerNumber(IMethodSymbol method) =>
        method is { IsStatic: false, Parameters.IsEmpty: true, ContainingType.SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr }
        && method.Name is "ToInt32" or "ToInt64" or "ToUInt32" or "ToUInt64" or "ToPointer";

    /// <summary>Whether a method makes one text of its arguments.</summary>
    public static bool JoinsTexts(IMethodSymbol method) => method is { IsStatic: true, ReturnType.SpecialType: SpecialType.System_String }
        && ((method.Name is "Combine" or "Join" or "GetFullPath" && IsNamed(method.ContainingType, "System.IO.Path"))
            || (method.Name is "Concat" or "Format" or "Join" && method.ContainingType.SpecialType is SpecialType.System_String));

    /// <summary>Whether a type has a full name.</summary>
    public static bool IsNamed(INamedTypeSymbol? type, string name) =>
        type is not null && name.EndsWith("." + type.Name, StringComparison.Ordinal)
        && type.ContainingNamespace.ToDisplayString() == name.Substring(0, name.Length - type.Name.Length - 1);

    private static IEnumerable<FrameworkFunction> All() =>
    [
        // Memory behind a pointer that is no pointer in C#.
        Reads("PtrToStructure", 1),
        Reads("PtrToStructure", 2),
        Reads("ReadByte", 1),
        Reads("ReadByte", 2),
        .. Enumerable.Range(1, 2).SelectMany(parameters => ((string[])["ReadInt16", "ReadInt32", "ReadInt64"]).Select(name => Reads(name, parameters) with { Shape = new(name) { Inputs = [0], Decodes = 0 } })),
        Reads("ReadIntPtr", 1),
        Reads("ReadIntPtr", 2),
        Texts("PtrToStringAnsi"),
        Texts("PtrToStringUTF8"),
        Texts("PtrToStringAuto"),
        new(Marshal, "PtrToStringAnsi", 2) { Function = new("PtrToStringAnsi") { Inputs = [0], Lengths = [1] }, Shape = new("PtrToStringAnsi") { Inputs = [0], ReturnsInto = 0 } },
        new(Marshal, "PtrToStringUTF8", 2) { Function = new("PtrToStringUTF8") { Inputs = [0], Lengths = [1] }, Shape = new("PtrToStringUTF8") { Inputs = [0], ReturnsInto = 0 } },
        new(Marshal, "Copy", 4, SpecialType.System_IntPtr) { Function = new("Copy") { Inputs = [0, 2], Lengths = [3] }, Shape = new("Copy") { Inputs = [0], Copy = new(1, 0, Bound: 3) } },
        new(Marshal, "Copy", 4) { Function = new("Copy") { Inputs = [0, 2], Lengths = [3] }, Shape = new("Copy") { Inputs = [0], Copy = new(2, 0, Bound: 3), Buffers = [new(2, 3)] } },
        new(Marshal, "SizeOf", 0) { Function = new("SizeOf") },
        new(Marshal, "SizeOf", 1) { Function = new("SizeOf") { Inputs = [0] } },
        new(Marshal, "AllocHGlobal", 1) { Shape = new("AllocHGlobal") { AllocatesRaw = true } },
        new(Marshal, "AllocCoTaskMem", 1) { Shape = new("AllocCoTaskMem") { AllocatesRaw = true } },
        new(Marshal, "StructureToPtr", 3) { Shape = new("StructureToPtr") { Inputs = [0], Structure = new(1, 0) } },
        new("System.Runtime.InteropServices.MemoryMarshal", "Write", 2) { Shape = new("Write") { Inputs = [1], Structure = new(0, 1) } },
        new(Marshal, "WriteByte", 2, SpecialType.System_IntPtr) { Function = new("WriteByte") { Inputs = [0], Dereferences = [0] }, Shape = new("WriteByte") { Store = new(0, -1, 1) } },
        new(Marshal, "WriteByte", 3, SpecialType.System_IntPtr) { Function = new("WriteByte") { Inputs = [0], Dereferences = [0], Lengths = [1] }, Shape = new("WriteByte") { Store = new(0, 1, 2) } },
        new("System.Runtime.InteropServices.NativeMemory", "Alloc", 1) { Shape = new("Alloc") { AllocatesRaw = true } },

        // Bytes as text.
        new(Encoding, "GetString", 3) { Function = new("GetString") { Inputs = [0], Lengths = [1, 2] }, Shape = new("GetString") { Inputs = [0], ReturnsInto = 0 } },
        new(Encoding, "GetString", 2) { Function = new("GetString") { Inputs = [0], Lengths = [1] }, Shape = new("GetString") { Inputs = [0], ReturnsInto = 0 } },
        new(Encoding, "GetString", 1) { Shape = new("GetString") { Inputs = [0], ReturnsInto = 0 } },

        // Parts of arrays and spans, and copies of them.
        new("System.MemoryExtensions", "AsSpan", 1) { Shape = new("AsSpan") { Inputs = [0], ReturnsInto = 0 } },
        new("System.MemoryExtensions", "AsSpan", 2) { Shape = new("AsSpan") { Inputs = [0], ReturnsInto = 0 } },
        new("System.MemoryExtensions", "AsSpan", 3) { Function = new("AsSpan") { Inputs = [0], Lengths = [1, 2] }, Shape = new("AsSpan") { Inputs = [0], ReturnsInto = 0 } },
        new("System.Span", "Slice", 2) { Function = new("Slice") { Lengths = [0, 1] } },
        new("System.ReadOnlySpan", "Slice", 2) { Function = new("Slice") { Lengths = [0, 1] } },
        new("System.Array", "Copy", 3) { Function = new("Copy") { Inputs = [0], Lengths = [2] }, Shape = new("Copy") { Inputs = [0], Copy = new(1, 0, Bound: 2), Buffers = [new(1, 2)] } },
        new("System.Array", "Copy", 5) { Function = new("Copy") { Inputs = [0], Lengths = [4] }, Shape = new("Copy") { Inputs = [0], Copy = new(2, 0, Bound: 4), Buffers = [new(2, 4)] } },
        new("System.Buffer", "BlockCopy", 5) { Function = new("BlockCopy") { Inputs = [0], Lengths = [4] }, Shape = new("BlockCopy") { Inputs = [0], Copy = new(2, 0, Bound: 4), Buffers = [new(2, 4)] } },
        new("System.IO.Stream", "Write", 3) { Function = new("Write") { Inputs = [0], Lengths = [1, 2] } },
        new("System.IO.MemoryStream", "Write", 3) { Function = new("Write") { Inputs = [0], Lengths = [1, 2] } },
        new("System.IO.FileStream", "Write", 3) { Function = new("Write") { Inputs = [0], Lengths = [1, 2] } },
        new("System.Runtime.InteropServices.MemoryMarshal", "GetReference", 1) { Shape = new("GetReference") { Inputs = [0], ReturnsInto = 0 } },
        new("System.Runtime.InteropServices.MemoryMarshal", "GetArrayDataReference", 1) { Shape = new("GetArrayDataReference") { Inputs = [0], ReturnsInto = 0 } },

        // Byte order.
        .. Swaps(Address, "HostToNetworkOrder", ByteOrder.Network, SpecialType.System_Int16, SpecialType.System_Int32, SpecialType.System_Int64),
        .. Swaps(Address, "NetworkToHostOrder", ByteOrder.Host, SpecialType.System_Int16, SpecialType.System_Int32, SpecialType.System_Int64),
        .. Swaps(
            Binary, "ReverseEndianness", ByteOrder.Unknown,
            SpecialType.System_Int16, SpecialType.System_UInt16, SpecialType.System_Int32, SpecialType.System_UInt32, SpecialType.System_Int64, SpecialType.System_UInt64),

        // Numbers that bytes or texts are.
        .. Decodes(Binary, 1, ByteOrder.Host, "ReadInt16BigEndian", "ReadUInt16BigEndian", "ReadInt32BigEndian", "ReadUInt32BigEndian", "ReadInt64BigEndian", "ReadUInt64BigEndian"),
        .. Decodes(Binary, 1, ByteOrder.Unknown, "ReadInt16LittleEndian", "ReadUInt16LittleEndian", "ReadInt32LittleEndian", "ReadUInt32LittleEndian"),
        .. Decodes(Bits, 2, ByteOrder.Unknown, "ToInt16", "ToUInt16", "ToInt32", "ToUInt32", "ToInt64", "ToUInt64"),
        .. Decodes(Bits, 1, ByteOrder.Unknown, "ToInt16", "ToUInt16", "ToInt32", "ToUInt32", "ToInt64", "ToUInt64"),
        .. Enumerable.Range(1, 3).Select(parameters => new FrameworkFunction("System.Int32", "Parse", parameters) { Shape = new("Parse") { Inputs = [0], ResultOrder = ByteOrder.Host, ParsesWithoutRange = true } }),
        new("System.Int32", "TryParse", 2) { Shape = new("TryParse") { Inputs = [0], ParsesWithoutRange = true } },
        new("System.Int32", "TryParse", 4) { Shape = new("TryParse") { Inputs = [0], ParsesWithoutRange = true } },
        new("System.UInt16", "Parse", 1) { Shape = new("Parse") { Inputs = [0], ResultOrder = ByteOrder.Host } },
        new("System.Convert", "ToInt32", 1, SpecialType.System_String) { Shape = new("ToInt32") { Inputs = [0], ResultOrder = ByteOrder.Host, ParsesWithoutRange = true } },
        new("System.Convert", "ToInt32", 1) { Shape = new("ToInt32") { Inputs = [0], ResultOrder = ByteOrder.Host } },
        new("System.Convert", "ToUInt16", 1) { Shape = new("ToUInt16") { Inputs = [0], ResultOrder = ByteOrder.Host } },

        // What a lock statement is made of.
        new("System.Threading.Monitor", "Enter", 1) { Function = new("Enter") { Behaviours = Behaviours.Locks } },
        new("System.Threading.Monitor", "Enter", 2) { Function = new("Enter") { Behaviours = Behaviours.Locks } },
        new("System.Threading.Monitor", "Exit", 1) { Function = new("Exit") { Behaviours = Behaviours.Unlocks } },
        new("System.Threading.Lock", "Enter", 0) { Function = new("Enter") { Behaviours = Behaviours.Locks } },
        new("System.Threading.Lock", "EnterScope", 0) { Function = new("EnterScope") { Behaviours = Behaviours.Locks } },
        new("System.Threading.Lock", "Exit", 0) { Function = new("Exit") { Behaviours = Behaviours.Unlocks } },
        new("System.Threading.Lock.Scope", "Dispose", 0) { Function = new("Dispose") { Behaviours = Behaviours.Unlocks } },

        // Files and programs.
        .. Enumerable.Range(1, 4).SelectMany(parameters => s_fileMethods.Select(name => new FrameworkFunction("System.IO.File", name, parameters, SpecialType.System_String) { Shape = new(name) { Opens = 0 } })),
        new("System.Diagnostics.Process", "Start", 1, SpecialType.System_String) { Shape = new("Start") { Commands = [0] } },
        new("System.Diagnostics.Process", "Start", 2, SpecialType.System_String) { Shape = new("Start") { Commands = [0, 1] } },
        new("System.IO.File", "Delete", 1) { Function = new("Delete") { Behaviours = Behaviours.RemovesNames } },
    ];

    private static FrameworkFunction Reads(string name, int parameters) => new(Marshal, name, parameters, SpecialType.System_IntPtr)
    {
        Function = new(name) { Inputs = [0], Dereferences = [0] },
        Shape = new(name) { Inputs = [0] },
    };

    private static FrameworkFunction Texts(string name) => new(Marshal, name, 1)
    {
        Function = new(name) { Inputs = [0] },
        Shape = new(name) { Inputs = [0], Texts = [0], ReturnsInto = 0 },
    };

    private static IEnumerable<FrameworkFunction> Swaps(string type, string name, ByteOrder result, params SpecialType[] numbers) =>
        numbers.Select(number => new FrameworkFunction(type, name, 1, number) { Shape = new(name) { Swap = new(WidthOf(number), result) } });

    private static IEnumerable<FrameworkFunction> Decodes(string type, int parameters, ByteOrder order, params string[] names) =>
        names.Select(name => new FrameworkFunction(type, name, parameters) { Shape = new(name) { Inputs = [0], Decodes = 0, ResultOrder = order } });

    private static int WidthOf(SpecialType number) => number switch
    {
        SpecialType.System_Int16 or SpecialType.System_UInt16 => 16,
        SpecialType.System_Int32 or SpecialType.System_UInt32 => 32,
        _ => 64,
    };
}
