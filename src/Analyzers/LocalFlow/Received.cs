using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>Finds out whether memory holds what has come from the network, as far as one function and its callers show it.</summary>
internal static class Received
{
    private const int MaximumDepth = 3;

    /// <summary>Whether a pointer leads into memory that a call has received into: in this function, or in one that passes it.</summary>
    public static bool IsFromNetwork(FunctionFacts function, IOperation pointer) => IsFromNetwork(function, pointer, 0);

    private static bool IsFromNetwork(FunctionFacts function, IOperation pointer, int depth)
    {
        if (Memory.RootOf(function, pointer) is not { } root)
        {
            return false;
        }

        if (function.Calls.Any(call => call.Shape is { Receives: >= 0 } && call.Argument(call.Shape.Receives) is { } buffer
            && Memory.RootOf(function, buffer) is { } written && written.IsSame(root)))
        {
            return true;
        }

        // Memory of the file or of a structure that another function receives into.
        if ((root.Field ?? root.Root) is IFieldSymbol field && function.Project.IsReceivedInto(field))
        {
            return true;
        }

        // A parameter, when the pointer that it is leads there.
        return depth < MaximumDepth && root is { Root: IParameterSymbol parameter, Fields.IsEmpty: true } && parameter.Type.TypeKind is TypeKind.Pointer or TypeKind.Struct or TypeKind.Array
            && function.Project.ArgumentsFor((IParameterSymbol)root.Root).Any(argument => IsFromNetwork(argument.Function, argument.Value, depth + 1));
    }
}
