using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>The addresses that a function asks for or makes.</summary>
internal static class Lookups
{
    /// <summary>Whether an operation is the address of an entry of a list that this function has asked for without a family.</summary>
    public static bool IsOfAnyFamily(FunctionFacts function, IOperation address)
    {
        if (address.Bare() is not IFieldReferenceOperation { Field.Name: AddressTypes.ListedAddress })
        {
            return false;
        }

        LibraryCall[] lookups = [.. function.Calls.Where(call => call.Shape is { Hints: >= 0 })];
        return lookups.Length > 0 && lookups.All(call => AsksForAny(function, call));
    }

    /// <summary>Whether a function stores a family in the address that a pointer leads to: it makes the address and knows what it is.</summary>
    public static bool SetsFamily(FunctionFacts function, IOperation address) =>
        Memory.RootOf(function, address) is { } root
        && function.Operations.OfType<ISimpleAssignmentOperation>().Any(store =>
            store.Target.Bare() is IFieldReferenceOperation { Instance: { } instance, Field.Name: { } name } && AddressTypes.FamilyFields.Contains(name)
            && (instance.IsIndirection() ? Memory.RootOf(function, instance.ChildOperations.First()) : Place.Of(instance))?.IsSame(root) == true);

    private static bool AsksForAny(FunctionFacts function, LibraryCall call)
    {
        IOperation hints = call.Argument(call.Shape!.Hints)!;
        return hints.Constant() == 0
            || (FieldValues.Constants(function, hints, AddressTypes.HintFamily) is { Length: > 0 } families && families.All(family => family == 0));
    }
}
