using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.SystemTextJson;

/// <summary>Writes what the library derives, by its contract. It is not read, since nothing vouches for it but what it is derived from.</summary>
internal sealed class AnswerConverter<TAnswer, TContract>(Func<TAnswer, TContract> contractOf) : JsonConverter<TAnswer>
{
    public override TAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(TAnswer).Name} is derived and only written; read what it is derived from, a plan and a register, and assess again.");

    public override void Write(Utf8JsonWriter writer, TAnswer value, JsonSerializerOptions options) => Document.Write(writer, contractOf(value));
}
